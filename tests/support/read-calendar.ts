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
  /** True for what a person may choose or leave out. */
  readonly tentative: boolean
  /** Empty where the file does not say. */
  readonly place: string
  /** The instant of the start, "2026-12-08T00:00Z"; undefined for local time without a zone. Asked for, it takes its time. */
  readonly utc: () => string | undefined
  /** Names of all properties. */
  readonly properties: string
}

/** Reads a calendar file with ical.js, by the time zones that it brings along. */
export function readCalendar(ics: string): readonly ReadEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[])
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const [start, end] = [event.startDate, event.endDate]
    const isFloating = [start, end].every((time) => time.zone === ICAL.Timezone.localTimezone && !time.isDate)
    const instant = () =>
      isFloating ? undefined : new Date(start.toUnixTime() * 1000).toISOString().replace(':00.000Z', 'Z')
    return {
      day: start.toString().slice(0, 10),
      start: start.toString().slice(11, 16),
      end: end.toString().slice(11, 16),
      uid: event.uid,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      summary: event.summary,
      tentative: component.getFirstPropertyValue('status') === 'TENTATIVE',
      place: String(component.getFirstPropertyValue('location') ?? ''),
      utc: instant,
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
