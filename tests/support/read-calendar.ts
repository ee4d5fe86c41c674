import ICAL from 'ical.js'

/** An entry of a calendar file as an independent parser reads it. */
export type ReadEntry = {
  /** ISO 8601. */
  readonly day: string
  /** "18:00". */
  readonly start: string
  readonly end: string
  readonly uid: string
  readonly stamp: string
  readonly summary: string
  /** Local time without a zone. */
  readonly floating: boolean
  /** Names of all properties. */
  readonly properties: string
}

/** Reads a calendar file with ical.js. */
export function readCalendar(ics: string): readonly ReadEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[])
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const [start, end] = [event.startDate, event.endDate]
    return {
      day: start.toString().slice(0, 10),
      start: start.toString().slice(11, 16),
      end: end.toString().slice(11, 16),
      uid: event.uid,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      summary: event.summary,
      floating: [start, end].every((time) => time.zone === ICAL.Timezone.localTimezone && !time.isDate),
      properties: component
        .getAllProperties()
        .map(({ name }) => name)
        .sort()
        .join(' '),
    }
  })
}

/** Day and times of each entry, in one order, to compare calendars with. */
export function whenOf(entries: readonly Pick<ReadEntry, 'day' | 'start' | 'end'>[]): readonly string[] {
  return entries.map(({ day, start, end }) => `${day} ${start}-${end}`).sort()
}
