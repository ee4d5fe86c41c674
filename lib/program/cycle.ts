import { addDays, daysBetween, mondayOf } from '@/lib/dates/day-arithmetic'
import { days } from '@/lib/program/lists'
import type { Phase } from '@/lib/program/phase-schema'
import { isTimed } from '@/lib/program/session-schema'
import type { Session, TimedSession } from '@/lib/program/session-schema'

/** Weeks from one session to the next; a monthly one follows the calendar. */
export const weeksBetween = { weekly: 1, 'every other week': 2, 'every fourth week': 4 } as const

/** A phase as far as its weeks depend on it. `choices` and `weeks` may be missing where they play no part. */
export type Weeks = Pick<Phase, 'sessions'> & Partial<Pick<Phase, 'choices' | 'weeks'>>

/** True when the session takes place in this week of the phase, counted from 1, which begins on `monday` (ISO 8601). */
export function takesPlaceOn(session: TimedSession, weekOfPhase: number, monday: string): boolean {
  if (weekOfPhase < session.week) return false
  if (session.repeat === 'monthly') return isInMonth(session, monday)
  const between = weeksBetween[session.repeat]
  if (session.from === undefined) return (weekOfPhase - session.week) % between === 0
  return (daysBetween(mondayOf(session.from), monday) / 7) % between === 0
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
  const isBound = ({ repeat, from }: TimedSession) => repeat === 'monthly' || from !== undefined
  const mondays = timed.some(isBound) ? someMondays : someMondays.slice(0, 1)
  const latest = Math.max(1, ...timed.map(({ week }) => week))
  const last = Math.max(1, Math.min(latest + 3, phase.weeks?.to ?? Infinity))
  const found = new Map<string, readonly TimedSession[]>()
  for (const week of weekNumbers(latest, last))
    for (const monday of mondays) {
      const held = timed.map((session) => takesPlaceOn(session, week, monday))
      const key = held.map(Number).join('')
      if (!found.has(key))
        found.set(
          key,
          timed.filter((_, index) => held[index]),
        )
    }
  return [...found.values()]
}

/** The first weeks, and those after which nothing new begins. */
function weekNumbers(latest: number, last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1).filter(
    (week) => week <= 4 || week >= latest - 4,
  )
}

/** Mondays of four years: every month length with every weekday, and every other week with every month. */
const someMondays = Array.from({ length: 209 }, (_, index) => addDays('2026-01-05', 7 * index))

function isInMonth({ day, which = [] }: TimedSession, monday: string): boolean {
  const date = addDays(monday, days.indexOf(day))
  const place = Math.ceil(Number(date.slice(8)) / 7)
  const isLast = addDays(date, 7).slice(0, 7) !== date.slice(0, 7)
  return which.some((one) => (one === 'last' ? isLast : placeNumbers[one] === place))
}
const placeNumbers = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5 } as const
