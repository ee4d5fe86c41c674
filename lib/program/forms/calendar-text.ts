import { addDays } from '@/lib/dates/day-arithmetic'
import { calendarEntries } from '@/lib/program/forms/calendar-entries'
import type { CalendarEntry, CalendarPlan } from '@/lib/program/forms/calendar-entries'

/**
 * A phase that begins on `first` as a calendar file (RFC 5545); undefined where it has no entry, since a file without any
 * is no calendar (3.6). Title, time and, where a track has more places than one, the place are in it and nothing else:
 * calendars show up on shared screens. Runs in the browser too.
 */
export function calendarText(plan: CalendarPlan, first: string): string | undefined {
  const entries = calendarEntries(plan, first)
  if (entries.length === 0) return undefined
  const { zone } = plan
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'PRODID:-//Calendar//EN',
    ...(zone?.lines ?? []),
    ...entries.flatMap((entry, index) => eventLines(entry, uidOf(entries, entry, index), first, zone?.name)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
}

function eventLines(
  { day, start, end, title, place, isSure }: CalendarEntry,
  uid: string,
  first: string,
  zone: string | undefined,
): readonly string[] {
  const inZone = zone === undefined ? '' : `;TZID=${zone}`
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    // The same for each build, so that the same week taken in twice is the same week.
    `DTSTAMP:${digits(first)}T000000Z`,
    `SUMMARY:${escaped(title)}`,
    `DTSTART${inZone}:${localTime(day, start)}`,
    `DTEND${inZone}:${localTime(end > start ? day : addDays(day, 1), end)}`,
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

/** Day and time as RFC 5545 writes them without a zone: 20270104T180000. */
function localTime(day: string, time: string): string {
  return `${digits(day)}T${digits(time)}00`
}

function digits(text: string): string {
  return text.replace(/\D/g, '')
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&')
}

/** A line has at most 75 bytes; what goes on begins with a space (RFC 5545, 3.1). */
function folded(line: string): string {
  if (/^[ -~]{0,75}$/.test(line)) return line
  const encoder = new TextEncoder()
  let bytes = 0
  return Array.from(line, (sign) => {
    const size = encoder.encode(sign).length
    bytes += size
    if (bytes <= 75) return sign
    bytes = size + 1
    return `\r\n ${sign}`
  }).join('')
}
