import { addDays } from '@/lib/dates/day-arithmetic'
import type { Phase } from '@/lib/program/phase-schema'
import { isTimed } from '@/lib/program/session-schema'
import type { Session, TimedSession } from '@/lib/program/session-schema'
import { calendarWeek, followsCalendar, isInWeek, onCalendar } from '@/lib/program/takes-place'
import type { CalendarWeek } from '@/lib/program/takes-place'

/** A phase as far as its weeks depend on it. `choices` and `weeks` may be missing where they play no part. */
export type Weeks = Pick<Phase, 'sessions'> & Partial<Pick<Phase, 'choices' | 'weeks'>>

/** Sessions at a set time, in the order of the file. */
export function timedSessions({ sessions }: Pick<Phase, 'sessions'>): readonly TimedSession[] {
  return sessions.filter((session: Session) => isTimed(session))
}

/**
 * Every different week that a phase can have, as the sessions that take place in it: those that follow the phase's own
 * weeks, with those that follow the calendar in every way in which they meet.
 */
export function differentWeeks(phase: Weeks): readonly (readonly TimedSession[])[] {
  const known = knownWeeks.get(phase)
  if (known !== undefined) return known
  const weeks = findWeeks(phase)
  knownWeeks.set(phase, weeks)
  return weeks
}
/** Many views ask for the same weeks; a phase never changes. */
const knownWeeks = new WeakMap<Weeks, readonly (readonly TimedSession[])[]>()

function findWeeks(phase: Weeks): readonly (readonly TimedSession[])[] {
  const timed = timedSessions(phase)
  const rhythms = timed.map(onCalendar)
  const inCalendar = timed.some(followsCalendar)
    ? different(calendarWeeks().map((week) => rhythms.map((takesPlace) => takesPlace(week))))
    : [timed.map(() => true)]
  const latest = Math.max(1, ...timed.map(({ week }) => week))
  const last = Math.max(1, Math.min(latest + 3, phase.weeks?.to ?? Infinity))
  // The first weeks, and those after which nothing new begins.
  const numbers = Array.from({ length: last }, (_, index) => index + 1).filter(
    (week) => week <= 4 || week >= latest - 4,
  )
  const inPhase = different(numbers.map((week) => timed.map((session) => isInWeek(session, week))))
  const held = different(
    inPhase.flatMap((one) => inCalendar.map((other) => one.map((is, index) => is && other[index] === true))),
  )
  return held.map((one) => timed.filter((_, index) => one[index]))
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
