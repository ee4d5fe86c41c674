import { appointmentMinutes } from '@/lib/program/appointment-minutes'
import type { OpenRange, Range } from '@/lib/program/amount-schema'
import { everyWeek } from '@/lib/program/choice-ways'
import { counts, mustCome } from '@/lib/program/counts-as-treatment'
import { timedSessions } from '@/lib/program/cycle'
import type { Weeks } from '@/lib/program/cycle'
import { days } from '@/lib/program/lists'
import type { Day } from '@/lib/program/lists'
import type { Program } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import type { AppointmentSession, TimedSession } from '@/lib/program/session-schema'

export type { OpenRange, Range }

/** An evening session starts at 17:00 or later, in minutes since midnight. */
export const eveningStart = 17 * 60

/** A day and its sessions by start; a free day has none. */
export type DaySessions = { readonly day: Day; readonly sessions: readonly TimedSession[] }

/** Minutes since midnight of a schema time such as "18:00". */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** From start to end in minutes; an end at or before the start lies on the next day. */
export function sessionMinutes({ start, end }: Pick<TimedSession, 'start' | 'end'>): number {
  const minutes = minutesOf(end) - minutesOf(start)
  return minutes > 0 ? minutes : minutes + dayMinutes
}
const dayMinutes = 24 * 60

/** Minutes since midnight of its day at which it ends; over 1,440 for one that ends on the next day. */
export function endMinutes(session: Pick<TimedSession, 'start' | 'end'>): number {
  return minutesOf(session.start) + sessionMinutes(session)
}

/** Time that is spent in it, without its breaks. */
export function ownMinutes(session: TimedSession): number {
  return (session.lasts ?? sessionMinutes(session)) - (session.breaks ?? 0)
}

/**
 * Treatment minutes of the lightest and the heaviest week, over all that a person can choose; whole minutes, so that
 * no rule trips over a fraction of an hour.
 */
export function weekMinutes(phase: Weeks): Range {
  return minutesAWeek(phase, counts)
}

/** The same of some of the sessions, counted or not. */
export function minutesAWeek(
  phase: Weeks,
  isMeant: (session: TimedSession | AppointmentSession) => boolean,
): Range {
  const timed = overWeeks(phase, (week) => sum(week.filter(isMeant).map(ownMinutes)))
  const byAppointment = appointments(phase)
    .filter(isMeant)
    .map((session) => appointmentMinutes(session, phase))
  return {
    from: timed.from + sum(byAppointment.map(({ from }) => from)),
    to: timed.to + sum(byAppointment.map(({ to }) => to)),
  }
}

/** Breaks of at most so many minutes are part of the time that programs advertise. */
const shortBreak = 15

/** Treatment minutes a week with the short breaks: inside sessions, and between two of one day. */
export function minutesWithBreaks(phase: Weeks): Range {
  const breaks = (week: readonly TimedSession[]) =>
    sum(days.map((day) => breaksOf(week.filter((session) => session.day === day && counts(session)))))
  const timed = overWeeks(phase, (week) => sum(week.filter(counts).map(ownMinutes)) + breaks(week))
  const { from, to } = minutesAWeek(phase, (session) => !isTimed(session) && counts(session))
  return { from: timed.from + from, to: timed.to + to }
}

function breaksOf(sessions: readonly TimedSession[]): number {
  const inOrder = sessions.toSorted((a, b) => minutesOf(a.start) - minutesOf(b.start))
  const between = inOrder.map((session, index) => {
    const next = inOrder[index + 1]
    const gap = next === undefined ? 0 : minutesOf(next.start) - endMinutes(session)
    return gap > 0 && gap <= shortBreak ? gap : 0
  })
  return sum(between) + sum(sessions.map(({ breaks = 0 }) => breaks))
}

/** Sessions at a time that is agreed with each person, in the order of the file. */
export function appointments({ sessions }: Pick<Weeks, 'sessions'>): readonly AppointmentSession[] {
  return sessions.flatMap((session) => (isTimed(session) ? [] : [session]))
}

/** All seven days, Monday first, each with its sessions at a set time by start. */
export function sessionsByDay(phase: Pick<Weeks, 'sessions'>): readonly DaySessions[] {
  const timed = timedSessions(phase)
  return days.map((day) => ({
    day,
    sessions: timed
      .filter((session) => session.day === day)
      .sort((a, b) => minutesOf(a.start) - minutesOf(b.start)),
  }))
}

/**
 * Days of the lightest and the heaviest week on which the person has to come; a day that they may have by video is
 * missing from the lightest. Appointments are not in it.
 */
export function visits(phase: Weeks): Range {
  return between(
    phase,
    (week) => daysIn(week.filter(isInHouse)),
    (week) => daysIn(week.filter(isNoVideo)),
  )
}

/** Days on which the person joins by video and does not come; a day that they may come to is missing from the lightest. */
export function videoDays(phase: Weeks): Range {
  const all = (week: readonly TimedSession[]) => daysIn(week.filter(mustCome))
  return between(
    phase,
    (week) => all(week) - daysIn(week.filter(isNoVideo)),
    (week) => all(week) - daysIn(week.filter(isInHouse)),
  )
}

/** Both together: days with something to come to or to join. */
export function programDays(phase: Weeks): Range {
  return overWeeks(phase, (week) => daysIn(week.filter(mustCome)))
}

function isInHouse(session: TimedSession): boolean {
  return mustCome(session) && session.where === 'in person'
}

function isNoVideo(session: TimedSession): boolean {
  return mustCome(session) && session.where !== 'video'
}

/** Evenings of the lightest and the heaviest week: days with a session to come to or to join that starts at 17:00 or later. */
export function evenings(phase: Weeks): Range {
  const isLate = (session: TimedSession) => minutesOf(session.start) >= eveningStart
  return overWeeks(phase, (week) => daysIn(week.filter(mustCome).filter(isLate)))
}

/**
 * Earliest start and latest end of the sessions to come to, in minutes since midnight; undefined when all of
 * them are by appointment.
 */
export function timeSpan(phases: readonly Pick<Weeks, 'sessions'>[]): Range | undefined {
  return spanOf(phases.flatMap(timedSessions).filter(mustCome))
}

/** Earliest start and latest end of any sessions, in minutes since midnight; undefined for none. */
export function spanOf(sessions: readonly TimedSession[]): Range | undefined {
  if (sessions.length === 0) return undefined
  return {
    from: Math.min(...sessions.map(({ start }) => minutesOf(start))),
    to: Math.max(...sessions.map(endMinutes)),
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

/** Fewest and most days by video a week among the phases. */
export function videoDaysRange({ phases }: Program): Range {
  return across(phases.map(videoDays))
}

/** Fewest and most evenings a week among the phases. */
export function eveningsRange({ phases }: Program): Range {
  return across(phases.map(evenings))
}

/** Usual length of the whole program in weeks, weeks off included, shortest and longest; no longest where a phase has none. */
export function totalWeeks({ phases }: Pick<Program, 'phases'>): OpenRange {
  return allWeeks([...phases.map(({ weeks }) => weeks), weeksOff({ phases })])
}

/** All weeks off between phases, fewest and most. */
export function weeksOff({ phases }: Pick<Program, 'phases'>): Range {
  const pauses = phases.flatMap(({ pauseAfter }) => pauseAfter ?? [])
  return { from: sum(pauses.map(({ from }) => from)), to: sum(pauses.map(({ to }) => to)) }
}

/** Weeks in a row; no longest where one of them has none. */
export function allWeeks(weeks: readonly OpenRange[]): OpenRange {
  const longest = weeks.map(({ to }) => to)
  const from = sum(weeks.map((one) => one.from))
  return longest.some((to) => to === undefined) ? { from } : { from, to: sum(longest.map((to) => to ?? 0)) }
}

type AboutWeek = (week: readonly TimedSession[]) => number

function between(phase: Weeks, least: AboutWeek, most: AboutWeek): Range {
  return { from: overWeeks(phase, least).from, to: overWeeks(phase, most).to }
}

/** Lowest and highest over every week and every way of its choices. */
function overWeeks(phase: Weeks, about: AboutWeek): Range {
  return rangeOf(everyWeek(phase).map(about))
}

/** Lowest and highest of some numbers; at least one must be given. */
function rangeOf(numbers: readonly number[]): Range {
  return { from: Math.min(...numbers), to: Math.max(...numbers) }
}

/** From the lowest of several ranges to the highest. */
export function across(ranges: readonly Range[]): Range {
  return { from: Math.min(...ranges.map(({ from }) => from)), to: Math.max(...ranges.map(({ to }) => to)) }
}

function daysIn(sessions: readonly TimedSession[]): number {
  return new Set(sessions.map(({ day }) => day)).size
}

/** Their total; 0 for none. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
