import type { TimeZone } from '@/lib/program/time-zones'

/** How a zone sets its clocks. */
export type ZoneClock = {
  /** Minutes from UTC in winter. */
  readonly standard: number
  /** True where clocks go an hour ahead in summer. */
  readonly summer: boolean
  /** What calendars call the two times. */
  readonly names: readonly [standard: string, summer: string]
}

/** The clocks of each zone since 2007. Source: Energy Policy Act of 2005; 49 CFR 71; tz database. */
export const zoneClocks: Readonly<Record<TimeZone, ZoneClock>> = {
  Eastern: { standard: -300, summer: true, names: ['EST', 'EDT'] },
  Central: { standard: -360, summer: true, names: ['CST', 'CDT'] },
  Mountain: { standard: -420, summer: true, names: ['MST', 'MDT'] },
  Arizona: { standard: -420, summer: false, names: ['MST', 'MDT'] },
  Pacific: { standard: -480, summer: true, names: ['PST', 'PDT'] },
  Alaska: { standard: -540, summer: true, names: ['AKST', 'AKDT'] },
  Hawaii: { standard: -600, summer: false, names: ['HST', 'HDT'] },
  Atlantic: { standard: -240, summer: false, names: ['AST', 'ADT'] },
  Guam: { standard: 600, summer: false, names: ['ChST', 'ChDT'] },
  Samoa: { standard: -660, summer: false, names: ['SST', 'SDT'] },
}

/** Minutes by which the clocks of a zone are ahead of those of another, in winter and in summer. */
export function minutesAhead(
  zone: TimeZone,
  of: TimeZone,
): { readonly winter: number; readonly summer: number } {
  const [one, other] = [zoneClocks[zone], zoneClocks[of]]
  const winter = one.standard - other.standard
  return { winter, summer: winter + (one.summer ? 60 : 0) - (other.summer ? 60 : 0) }
}
