import { createEvents } from 'ics'
import { calendarEntries } from '@/lib/program/forms/calendar-entries'
import type { CalendarEntry } from '@/lib/program/forms/calendar-entries'
import type { Phase } from '@/lib/program/schema'

/**
 * Week 1 of a phase as a calendar file (RFC 5545). `monday` is its first day; `title` is what each entry is called.
 * Nothing but title and time is in it: calendars show up on shared screens.
 */
export function weekCalendar(phase: Phase, monday: string, title: string): string {
  return calendarText(calendarEntries(phase, monday, 1), monday, title)
}

/** The same for all weeks of the phase at its longest, each session in the weeks in which it takes place. */
export function phaseCalendar(phase: Phase, monday: string, title: string): string {
  return calendarText(calendarEntries(phase, monday, phase.weeks.to ?? phase.weeks.from), monday, title)
}

function calendarText(entries: readonly CalendarEntry[], monday: string, title: string): string {
  // Dates go in as text, without a zone: numbers would be read in the time zone of the build. `timestamp` is missing
  // from the library's types; without it each build would give another DTSTAMP.
  const events = entries.map((entry, index) => ({
    title,
    uid: uidOf(entries, entry, index),
    timestamp: `${digits(monday)}T000000Z`,
    start: localTime(entry.day, entry.start),
    end: localTime(entry.day, entry.end),
  }))
  // No METHOD: PUBLISH would ask for an organizer in each entry (RFC 5546, 3.2.1).
  const { error, value } = createEvents(events, { productId: '-//Calendar//EN', method: undefined })
  if (error || value === null) throw new Error('the calendar file could not be written', { cause: error })
  return value
}

/** From day and time alone: the same week taken in twice is the same week, and nothing is told. */
function uidOf(entries: readonly CalendarEntry[], { day, start }: CalendarEntry, index: number): string {
  const place = entries
    .slice(0, index + 1)
    .filter((other) => other.day === day && other.start === start).length
  return `${localTime(day, start).toLowerCase()}-${place}@appointment.invalid`
}

/** Day and time as RFC 5545 writes them without a zone: 20270104T180000. */
function localTime(day: string, time: string): string {
  return `${digits(day)}T${digits(time)}00`
}

function digits(text: string): string {
  return text.replace(/\D/g, '')
}
