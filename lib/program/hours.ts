import { days, sessionKinds } from '@/lib/program/schema'
import type { Day, Phase, Program, Session, SessionKind } from '@/lib/program/schema'

/** An evening session starts at 17:00 or later, in minutes since midnight. */
export const eveningStart = 17 * 60

/** Lowest and highest of a number, both included. */
export type Range = { from: number; to: number }
/** A day and its sessions by start; a free day has none. */
export type DaySessions = { day: Day; sessions: readonly Session[] }

/** Minutes since midnight of a schema time such as "18:00". */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** Length of a session in minutes. */
export function sessionMinutes(session: Session): number {
  return minutesOf(session.end) - minutesOf(session.start)
}

/** Treatment minutes a week; whole minutes, so that no rule trips over a fraction of an hour. */
export function weekMinutes(sessions: readonly Session[]): number {
  return sum(sessions.map(sessionMinutes))
}

/** All seven days, Monday first, each with its sessions by start. */
export function sessionsByDay(phase: Phase): readonly DaySessions[] {
  return days.map((day) => ({
    day,
    sessions: phase.sessions
      .filter((session) => session.day === day)
      .sort((a, b) => minutesOf(a.start) - minutesOf(b.start)),
  }))
}

/** Visits a week: days with at least one session. */
export function visits(phase: Phase): number {
  return new Set(phase.sessions.map((session) => session.day)).size
}

/** Evenings a week: days with a session that starts at 17:00 or later. */
export function evenings(phase: Phase): number {
  const late = phase.sessions.filter((session) => minutesOf(session.start) >= eveningStart)
  return new Set(late.map((session) => session.day)).size
}

/** Earliest start and latest end of the phases, in minutes since midnight. */
export function timeSpan(phases: readonly Phase[]): Range {
  const sessions = phases.flatMap((phase) => phase.sessions)
  return {
    from: Math.min(...sessions.map((session) => minutesOf(session.start))),
    to: Math.max(...sessions.map((session) => minutesOf(session.end))),
  }
}

/** Lowest and highest treatment minutes a week among the phases. */
export function weekMinutesRange(program: Program): Range {
  return rangeOf(program.phases.map((phase) => weekMinutes(phase.sessions)))
}

/** Fewest and most visits a week among the phases. */
export function visitsRange(program: Program): Range {
  return rangeOf(program.phases.map(visits))
}

/** Usual length of the whole program in weeks, shortest and longest. */
export function totalWeeks(program: Program): Range {
  return {
    from: sum(program.phases.map((phase) => phase.weeks.from)),
    to: sum(program.phases.map((phase) => phase.weeks.to)),
  }
}

/** Treatment minutes a week by kind, in the order of `sessionKinds`, without kinds that do not occur. */
export function minutesByKind(phase: Phase): readonly { kind: SessionKind; minutes: number }[] {
  return sessionKinds
    .map((kind) => {
      const minutes = weekMinutes(phase.sessions.filter((session) => session.kind === kind))
      return { kind, minutes }
    })
    .filter(({ minutes }) => minutes > 0)
}

function rangeOf(numbers: readonly number[]): Range {
  return { from: Math.min(...numbers), to: Math.max(...numbers) }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
