import { addDays, weekNumber } from '@/lib/dates/day-arithmetic'
import { days, placesInMonth } from '@/lib/program/lists'
import type { Day } from '@/lib/program/lists'
import type { TimedSession } from '@/lib/program/session-schema'

// Runs in the browser too: no imports but lists and day arithmetic.

/** What of a session says in which weeks it takes place. */
export type Rhythm = Pick<TimedSession, 'day' | 'repeat' | 'week' | 'which' | 'from'>

/** Weeks from one session to the next; a monthly one follows the calendar. */
export const weeksBetween = { weekly: 1, 'every other week': 2, 'every fourth week': 4 } as const

/** True when the session takes place in this week of the phase, counted from 1, which begins on `monday` (ISO 8601). */
export function takesPlaceOn(session: Rhythm, weekOfPhase: number, monday: string): boolean {
  return isInWeek(session, weekOfPhase) && isOnCalendar(session, calendarWeek(monday))
}

/** The same, as far as it follows the weeks of the phase. */
export function isInWeek(session: Rhythm, weekOfPhase: number): boolean {
  if (weekOfPhase < session.week) return false
  if (session.repeat === 'monthly' || session.from !== undefined) return true
  return (weekOfPhase - session.week) % weeksBetween[session.repeat] === 0
}

/** True of a session that takes place in weeks of the calendar, whoever began when. */
export function followsCalendar({ repeat, from }: Rhythm): boolean {
  return repeat === 'monthly' || from !== undefined
}

/** True when it takes place in a week of the calendar, as far as it follows that. */
export function isOnCalendar(session: Rhythm, week: CalendarWeek): boolean {
  return onCalendar(session)(week)
}

/** The same, to ask of many weeks. */
export function onCalendar({ repeat, from, day, which = [] }: Rhythm): (week: CalendarWeek) => boolean {
  if (repeat === 'monthly') return ({ places }) => which.some((one) => places[day].includes(one))
  if (from === undefined) return () => true
  const [first, every] = [weekNumber(from), weeksBetween[repeat]]
  return ({ number }) => (number - first) % every === 0
}

/** A week of the calendar: its `weekNumber`, and which such weekday of its month each of its days is. */
export type CalendarWeek = {
  readonly number: number
  readonly places: Readonly<Record<Day, readonly (typeof placesInMonth)[number][]>>
}

/** The week that begins on this Monday. */
export function calendarWeek(monday: string): CalendarWeek {
  const places = (day: Day) => {
    const date = addDays(monday, days.indexOf(day))
    const isLast = addDays(date, 7).slice(0, 7) !== date.slice(0, 7)
    const place = placesInMonth[Math.ceil(Number(date.slice(8)) / 7) - 1]
    return [...(place === undefined ? [] : [place]), ...(isLast ? (['last'] as const) : [])]
  }
  const [mon, tue, wed, thu, fri, sat, sun] = days
  return {
    number: weekNumber(monday),
    places: {
      mon: places(mon),
      tue: places(tue),
      wed: places(wed),
      thu: places(thu),
      fri: places(fri),
      sat: places(sat),
      sun: places(sun),
    },
  }
}
