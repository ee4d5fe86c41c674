import { calendarFile, digits, escaped, localTime, timeLine } from '@/lib/program/forms/calendar-lines'
import type { ZoneLines } from '@/lib/program/forms/calendar-lines'

/** A first visit as a person enters it. */
export type Visit = {
  /** ISO 8601, local. */
  readonly day: string
  /** "18:00", local. */
  readonly time: string
  readonly title: string
  readonly zone: ZoneLines | undefined
  /** Random: it tells nothing, and two visits are two. */
  readonly uid: string
  /** The instant at which the file is made, ISO 8601. */
  readonly now: string
}

/** Before the visit, when calendars remind of it: the day before, and when it is time to go. */
const alarms = ['-PT24H', '-PT2H']

/**
 * A first visit as a calendar file: a title that says nothing, no place, an hour, two alarms. It is marked private for
 * calendars that others see. Runs in the browser.
 */
export function visitText({ day, time, title, zone, uid, now }: Visit): string {
  const summary = escaped(title)
  // In UTC there is no change of clocks to fall into.
  const end = new Date(Date.parse(`${day}T${time}Z`) + 3_600_000).toISOString()
  return calendarFile(
    [
      'BEGIN:VEVENT',
      `UID:${uid}@appointment.invalid`,
      `DTSTAMP:${digits(now).slice(0, 8)}T${digits(now).slice(8, 14)}Z`,
      `SUMMARY:${summary}`,
      timeLine('DTSTART', localTime(day, time), zone?.name),
      timeLine('DTEND', localTime(end.slice(0, 10), end.slice(11, 16)), zone?.name),
      'CLASS:PRIVATE',
      'TRANSP:OPAQUE',
      ...alarms.flatMap((before) => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${summary}`,
        `TRIGGER:${before}`,
        'END:VALARM',
      ]),
      'END:VEVENT',
    ],
    zone,
  )
}
