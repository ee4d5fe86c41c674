import type { ZoneLines } from '@/lib/program/forms/calendar-lines'
import { timeZones } from '@/lib/program/time-zones'
import type { TimeZone } from '@/lib/program/time-zones'
import { zoneClocks } from '@/lib/program/zone-clocks'

/** Second Sunday in March and first Sunday in November, both at 2 am. Source: Energy Policy Act of 2005, section 110. */
const changes = {
  summer: ['DTSTART:20070311T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU'],
  winter: ['DTSTART:20071104T020000', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'],
}

/** A time zone as a calendar file carries it (RFC 5545, 3.6.5), by the rules since 2007. */
export function zoneLines(zone: TimeZone): ZoneLines {
  const { standard, summer, names } = zoneClocks[zone]
  const name = timeZones[zone]
  const ahead = offset(standard + 60)
  const own = offset(standard)
  const part = (kind: string, from: string, to: string, abbreviation: string, when: readonly string[]) => [
    `BEGIN:${kind}`,
    ...when,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `TZNAME:${abbreviation}`,
    `END:${kind}`,
  ]
  const parts = summer
    ? [
        ...part('DAYLIGHT', own, ahead, names[1], changes.summer),
        ...part('STANDARD', ahead, own, names[0], changes.winter),
      ]
    : part('STANDARD', own, own, names[0], ['DTSTART:20070101T000000'])
  return { name, lines: ['BEGIN:VTIMEZONE', `TZID:${name}`, ...parts, 'END:VTIMEZONE'] }
}

/** Minutes from UTC as RFC 5545 writes them: -0500. */
function offset(minutes: number): string {
  const away = Math.abs(minutes)
  const parts = [Math.floor(away / 60), away % 60].map((part) => String(part).padStart(2, '0'))
  return `${minutes < 0 ? '-' : '+'}${parts.join('')}`
}
