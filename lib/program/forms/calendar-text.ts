import { addDays } from '@/lib/dates/day-arithmetic'
import { calendarEntries } from '@/lib/program/forms/calendar-entries'
import type { CalendarEntry, CalendarPlan } from '@/lib/program/forms/calendar-entries'
import { calendarFile, digits, escaped, localTime, timeLine } from '@/lib/program/forms/calendar-lines'

/**
 * A phase that begins on `first` as a calendar file (RFC 5545); undefined where it has no entry, since a file without any
 * is no calendar (3.6). Title, time and, where some sessions are by video, whether this one is, are in it and nothing else:
 * calendars show up on shared screens. Runs in the browser too.
 */
export function calendarText(plan: CalendarPlan, first: string): string | undefined {
  const entries = calendarEntries(plan, first)
  if (entries.length === 0) return undefined
  const { zone } = plan
  return calendarFile(
    entries.flatMap((entry, index) => eventLines(entry, uidOf(entries, entry, index), first, zone?.name)),
    zone,
  )
}

function eventLines(
  { day, start, end, title, place, isSure }: CalendarEntry,
  uid: string,
  first: string,
  zone: string | undefined,
): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    // The same for each build, so that the same week taken in twice is the same week.
    `DTSTAMP:${digits(first)}T000000Z`,
    `SUMMARY:${escaped(title)}`,
    timeLine('DTSTART', localTime(day, start), zone),
    timeLine('DTEND', localTime(end > start ? day : addDays(day, 1), end), zone),
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    ...(isSure ? [] : ['STATUS:TENTATIVE']),
    'END:VEVENT',
  ]
}

/** From day and time alone: nothing is told. */
function uidOf(entries: readonly CalendarEntry[], { day, start }: CalendarEntry, index: number): string {
  let place = 1
  for (let before = index - 1; entries[before]?.day === day; before -= 1)
    if (entries[before]?.start === start) place += 1
  return `${localTime(day, start).toLowerCase()}-${place}@appointment.invalid`
}
