import { addDays, daysBetween, mondayOf } from '@/lib/dates/day-arithmetic'
import type { DayRange } from '@/lib/dates/day-arithmetic'
import type { ZoneLines } from '@/lib/program/forms/calendar-lines'
import { days } from '@/lib/program/lists'
import { takesPlaceOn } from '@/lib/program/takes-place'
import type { Rhythm } from '@/lib/program/takes-place'

/** A session as a calendar has it. */
export type PlannedSession = Rhythm & {
  /** Local time, "18:00". */
  readonly start: string
  /** As the start; one at or before it lies on the next day. */
  readonly end: string
  readonly title: string
  readonly place?: string
  /** False for what a person may choose or leave out. */
  readonly isSure: boolean
  /** True where it makes a day on which a person was there. */
  readonly isDay: boolean
}

/** All that the calendar of a phase depends on but its first day. Goes to the browser as JSON. */
export type CalendarPlan = {
  readonly sessions: readonly PlannedSession[]
  /** Weeks that a file holds at most. */
  readonly weeks: number
  /** Days with sessions after which the phase ends. */
  readonly endsAfter?: number
  readonly closures: readonly DayRange[]
  /** Lines of the time zone (RFC 5545, VTIMEZONE) and its name; times float where it is missing. */
  readonly zone?: ZoneLines
}

/** One entry of a calendar. */
export type CalendarEntry = Pick<PlannedSession, 'start' | 'end' | 'title' | 'place' | 'isSure'> & {
  /** ISO 8601. */
  readonly day: string
}

/**
 * The sessions of a phase that begins on `first` (ISO 8601), by day and start, without closed days: of so many weeks, or
 * until a person who misses none has been there on as many days as end the phase. Runs in the browser too.
 */
export function calendarEntries(
  { sessions, weeks, endsAfter = Infinity, closures }: CalendarPlan,
  first: string,
): readonly CalendarEntry[] {
  const entries: CalendarEntry[] = []
  let daysThere = 0
  for (let index = 0; index < 7 * weeks && daysThere < endsAfter; index += 1) {
    const day = addDays(first, index)
    if (closures.some(({ from, to }) => from <= day && day <= to)) continue
    const monday = mondayOf(day)
    const weekday = days[daysBetween(monday, day)]
    const own = sessions
      .filter((session) => session.day === weekday)
      .filter((session) => takesPlaceOn(session, Math.floor(index / 7) + 1, monday))
      .sort((a, b) => (a.start < b.start ? -1 : 1))
    if (own.some(({ isDay, isSure }) => isDay && isSure)) daysThere += 1
    for (const { start, end, title, place, isSure } of own)
      entries.push({ day, start, end, title, place, isSure })
  }
  return entries
}
