import ICAL from 'ical.js'

/** An entry of a calendar file: where it is in time and place. */
export type Placed = {
  /** Day and time as the file says them, "2026-12-07 17:30". */
  readonly begins: string
  /** "20:45" */
  readonly ends: string
  /** The instant, "2026-12-08T00:00Z"; undefined for a time without a zone. */
  readonly utc: string | undefined
  /** Something that the person may choose: it is in the calendar as a possibility. */
  readonly tentative: boolean
  /** All that the entry says. */
  readonly says: string
}

/** Reads a calendar file with ical.js, by the time zones that it brings along. */
export function readInstants(ics: string): readonly Placed[] {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[])
  return calendar
    .getAllSubcomponents('vevent')
    .map((component) => {
      const { startDate, endDate, summary, location, description } = new ICAL.Event(component)
      return {
        begins: startDate.toString().slice(0, 16).replace('T', ' '),
        ends: endDate.toString().slice(11, 16),
        utc:
          startDate.zone === ICAL.Timezone.localTimezone
            ? undefined
            : new Date(startDate.toUnixTime() * 1000).toISOString().replace(/:00\.000Z$/, 'Z'),
        tentative: component.getFirstPropertyValue('status') === 'TENTATIVE',
        says: [summary, location, description].filter(Boolean).join(' '),
      }
    })
    .sort((a, b) => Number(a.begins > b.begins) - Number(a.begins < b.begins))
}
