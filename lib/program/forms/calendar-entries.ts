import { takesPlaceOn, timedSessions } from '@/lib/program/cycle'
import { addDays, mondayOf } from '@/lib/dates/day-arithmetic'
import { days } from '@/lib/program/lists'
import type { Phase } from '@/lib/program/schema'

/** One entry of a calendar, local wherever the phone is. */
export type CalendarEntry = {
  /** ISO 8601. */
  readonly day: string
  /** Local time, "18:00". */
  readonly start: string
  /** Local time after `start` on the same day. */
  readonly end: string
}

/**
 * The sessions of the first `weeks` weeks of a phase on their days, by day and start; `monday` is the first day.
 * In it: each session at a set time in which the person takes part, optional ones too.
 */
export function calendarEntries(phase: Phase, monday: string, weeks: number): readonly CalendarEntry[] {
  if (mondayOf(monday) !== monday) throw new Error(`a calendar begins on a Monday; ${monday} is none`)
  const own = timedSessions(phase).filter(({ takesPart }) => takesPart !== 'family')
  const entries = Array.from({ length: weeks }, (_, index) => index + 1).flatMap((week) =>
    own
      .filter((session) => takesPlaceOn(session, week, addDays(monday, 7 * (week - 1))))
      .map(({ day, start, end }) => ({
        day: addDays(monday, 7 * (week - 1) + days.indexOf(day)),
        start,
        end,
      })),
  )
  return entries.sort((a, b) => Number(orderOf(a) > orderOf(b)) - Number(orderOf(a) < orderOf(b)))
}

/** True when the first `weeks` weeks have an entry. A file without any is no calendar (RFC 5545, 3.6). */
export function hasEntries(phase: Phase, weeks: number): boolean {
  return timedSessions(phase).some(({ takesPart, week }) => takesPart !== 'family' && week <= weeks)
}

function orderOf({ day, start }: CalendarEntry): string {
  return `${day} ${start}`
}
