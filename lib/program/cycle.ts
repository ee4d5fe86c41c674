import { addDays, daysBetween, mondayOf } from '@/lib/dates/day-arithmetic'
import { days, placesInMonth } from '@/lib/program/lists'
import type { Day } from '@/lib/program/lists'
import type { Phase } from '@/lib/program/phase-schema'
import { isTimed } from '@/lib/program/session-schema'
import type { Session, TimedSession } from '@/lib/program/session-schema'

/** Weeks from one session to the next; a monthly one follows the calendar. */
export const weeksBetween = { weekly: 1, 'every other week': 2, 'every fourth week': 4 } as const

/** A phase as far as its weeks depend on it. `choices` and `weeks` may be missing where they play no part. */
export type Weeks = Pick<Phase, 'sessions'> & Partial<Pick<Phase, 'choices' | 'weeks'>>

/** True when the session takes place in this week of the phase, counted from 1, which begins on `monday` (ISO 8601). */
export function takesPlaceOn(session: TimedSession, weekOfPhase: number, monday: string): boolean {
  return isInWeek(session, weekOfPhase) && isOnCalendar(session, calendarWeek(monday))
}

/** Sessions at a set time, in the order of the file. */
export function timedSessions({ sessions }: Pick<Phase, 'sessions'>): readonly TimedSession[] {
  return sessions.filter((session: Session) => isTimed(session))
}

/**
 * Every different week that a phase can have, as the sessions that take place in it: those that follow the phase's own
 * weeks, with those that follow the calendar in every way in which they meet.
 */
export function differentWeeks(phase: Weeks): readonly (readonly TimedSession[])[] {
  const timed = timedSessions(phase)
  const onCalendar = timed.some(followsCalendar)
    ? different(calendarWeeks().map((week) => timed.map((session) => isOnCalendar(session, week))))
    : [timed.map(() => true)]
  const latest = Math.max(1, ...timed.map(({ week }) => week))
  const last = Math.max(1, Math.min(latest + 3, phase.weeks?.to ?? Infinity))
  // The first weeks, and those after which nothing new begins.
  const numbers = Array.from({ length: last }, (_, index) => index + 1).filter(
    (week) => week <= 4 || week >= latest - 4,
  )
  const inPhase = different(numbers.map((week) => timed.map((session) => isInWeek(session, week))))
  const held = different(
    inPhase.flatMap((one) => onCalendar.map((other) => one.map((is, index) => is && other[index] === true))),
  )
  return held.map((one) => timed.filter((_, index) => one[index]))
}

/** As far as it follows the weeks of the phase. */
function isInWeek(session: TimedSession, weekOfPhase: number): boolean {
  if (weekOfPhase < session.week) return false
  if (session.repeat === 'monthly' || session.from !== undefined) return true
  return (weekOfPhase - session.week) % weeksBetween[session.repeat] === 0
}

function followsCalendar({ repeat, from }: TimedSession): boolean {
  return repeat === 'monthly' || from !== undefined
}

/** As far as it follows the calendar. */
function isOnCalendar({ repeat, from, day, which = [] }: TimedSession, week: CalendarWeek): boolean {
  if (repeat === 'monthly') return which.some((one) => week.places[day].includes(one))
  if (from === undefined) return true
  return (daysBetween(mondayOf(from), week.monday) / 7) % weeksBetween[repeat] === 0
}

/** A week of the calendar: its Monday, and which such weekday of its month each of its days is. */
type CalendarWeek = {
  readonly monday: string
  readonly places: Readonly<Record<Day, readonly (typeof placesInMonth)[number][]>>
}

function calendarWeek(monday: string): CalendarWeek {
  const places = (day: Day) => {
    const date = addDays(monday, days.indexOf(day))
    const isLast = addDays(date, 7).slice(0, 7) !== date.slice(0, 7)
    const place = placesInMonth[Math.ceil(Number(date.slice(8)) / 7) - 1]
    return [...(place === undefined ? [] : [place]), ...(isLast ? (['last'] as const) : [])]
  }
  const [mon, tue, wed, thu, fri, sat, sun] = days
  return {
    monday,
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

/** Four years of weeks: every length of a month with every weekday, and every other week with every month. */
function calendarWeeks(): readonly CalendarWeek[] {
  fourYears ??= Array.from({ length: 209 }, (_, index) => calendarWeek(addDays('2026-01-05', 7 * index)))
  return fourYears
}
let fourYears: readonly CalendarWeek[] | undefined

function different(patterns: readonly (readonly boolean[])[]): readonly (readonly boolean[])[] {
  return [...new Map(patterns.map((one) => [one.map(Number).join(''), one])).values()]
}
