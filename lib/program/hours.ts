import { counts, mustCome } from '@/lib/program/counts-as-treatment'
import { eachWeek, timedSessions } from '@/lib/program/cycle'
import { days } from '@/lib/program/lists'
import type { Day } from '@/lib/program/lists'
import type { Phase, Program } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import type { Session, TimedSession } from '@/lib/program/session-schema'

/** An evening session starts at 17:00 or later, in minutes since midnight. */
export const eveningStart = 17 * 60

/** Lowest and highest of a number, both included. */
export type Range = { readonly from: number; readonly to: number }
/** A day and its sessions by start; a free day has none. */
export type DaySessions = { readonly day: Day; readonly sessions: readonly TimedSession[] }

/** Minutes since midnight of a schema time such as "18:00". */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** Length of a session in minutes. */
export function sessionMinutes(session: Pick<TimedSession, 'start' | 'end'>): number {
  return minutesOf(session.end) - minutesOf(session.start)
}

/**
 * Treatment minutes of the lightest and the heaviest week; whole minutes, so that no rule trips over a
 * fraction of an hour. A monthly appointment is missing from the lightest week and whole in the heaviest.
 */
export function weekMinutes(phase: Pick<Phase, 'sessions'>): Range {
  return minutesAWeek(phase.sessions.filter(counts))
}

/** The same for sessions that all count already. */
export function minutesAWeek(sessions: readonly Session[]): Range {
  const timed = rangeOf(eachWeek({ sessions: [...sessions] }, (week) => sum(week.map(sessionMinutes))))
  const byAppointment = sessions.flatMap((session) => (isTimed(session) ? [] : [session.appointment]))
  const weekly = byAppointment.filter(({ per }) => per === 'week').map(({ minutes }) => minutes)
  return {
    from: timed.from + sum(weekly.map(({ from }) => from)),
    to: timed.to + sum(byAppointment.map(({ minutes }) => minutes.to)),
  }
}

/** All seven days, Monday first, each with its sessions at a set time by start. */
export function sessionsByDay(phase: Pick<Phase, 'sessions'>): readonly DaySessions[] {
  const timed = timedSessions(phase)
  return days.map((day) => ({
    day,
    sessions: timed
      .filter((session) => session.day === day)
      .sort((a, b) => minutesOf(a.start) - minutesOf(b.start)),
  }))
}

/** Visits in the lightest and the heaviest week: days on which the person has to come. Appointments are not in it. */
export function visits(phase: Pick<Phase, 'sessions'>): Range {
  return rangeOf(eachWeek(phase, (week) => daysIn(week.filter(mustCome))))
}

/** Evenings in the lightest and the heaviest week: days with a session to come to that starts at 17:00 or later. */
export function evenings(phase: Pick<Phase, 'sessions'>): Range {
  const isLate = (session: TimedSession) => minutesOf(session.start) >= eveningStart
  return rangeOf(eachWeek(phase, (week) => daysIn(week.filter(mustCome).filter(isLate))))
}

/**
 * Earliest start and latest end of the sessions to come to, in minutes since midnight; undefined when all of
 * them are by appointment.
 */
export function timeSpan(phases: readonly Pick<Phase, 'sessions'>[]): Range | undefined {
  return spanOf(phases.flatMap(timedSessions).filter(mustCome))
}

/** Earliest start and latest end of any sessions, in minutes since midnight; undefined for none. */
export function spanOf(sessions: readonly TimedSession[]): Range | undefined {
  if (sessions.length === 0) return undefined
  return {
    from: Math.min(...sessions.map(({ start }) => minutesOf(start))),
    to: Math.max(...sessions.map(({ end }) => minutesOf(end))),
  }
}

/** Lowest and highest treatment minutes a week among the phases. */
export function weekMinutesRange({ phases }: Program): Range {
  return across(phases.map(weekMinutes))
}

/** Fewest and most visits a week among the phases. */
export function visitsRange({ phases }: Program): Range {
  return across(phases.map(visits))
}

/** Fewest and most evenings a week among the phases. */
export function eveningsRange({ phases }: Program): Range {
  return across(phases.map(evenings))
}

/** Usual length of the whole program in weeks, shortest and longest. */
export function totalWeeks({ phases }: Program): Range {
  return { from: sum(phases.map(({ weeks }) => weeks.from)), to: sum(phases.map(({ weeks }) => weeks.to)) }
}

/** Lowest and highest of some numbers; at least one must be given. */
function rangeOf(numbers: readonly number[]): Range {
  return { from: Math.min(...numbers), to: Math.max(...numbers) }
}

/** From the lowest of several ranges to the highest. */
function across(ranges: readonly Range[]): Range {
  return { from: Math.min(...ranges.map(({ from }) => from)), to: Math.max(...ranges.map(({ to }) => to)) }
}

function daysIn(sessions: readonly TimedSession[]): number {
  return new Set(sessions.map(({ day }) => day)).size
}

/** Their total; 0 for none. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
