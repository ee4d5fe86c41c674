import { mustCome } from '@/lib/program/counts-as-treatment'
import { isFirm, isSameTime } from '@/lib/program/firm-choice'
import type { CalendarPlan, PlannedSession } from '@/lib/program/forms/calendar-entries'
import type { FormWords } from '@/lib/program/forms/form-words'
import { zoneLines } from '@/lib/program/forms/zone-lines'
import type { Phase, Program } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import type { TimedSession } from '@/lib/program/session-schema'

/** Weeks in the file of a phase that has no longest length. */
export const openWeeks = 26
/** Weeks after which a phase that ends after so many days has surely come to them. */
const longest = 520

/**
 * The calendar of a phase: each session at a set time in which the person takes part. What may be chosen or left out is
 * said to be so; two of one choice at the same time are one entry. Windows, breaks and child care are left out, since
 * nobody has to be there for as long as they last.
 */
export function calendarPlan(phase: Phase, program: Program, words: FormWords): CalendarPlan {
  const { closures = [], timeZone: [zone] = [] } = program
  const { weeks, endsAfter } = phase
  const own = phase.sessions.filter(isTimed).filter(isInCalendar)
  const sessions = own.filter(
    (session, index) => !own.slice(0, index).some((other) => isTwin(other, session)),
  )
  const planned = sessions.map((session) => planOf(session, phase, program, words))
  const ends = endsAfter !== undefined && planned.some(({ isDay, isSure }) => isDay && isSure)
  return {
    sessions: planned,
    weeks: ends ? longest : (weeks.to ?? openWeeks),
    ...(ends ? { endsAfter } : {}),
    closures: closures.map(({ from, to }) => ({ from, to })),
    ...(zone === undefined ? {} : { zone: zoneLines(zone) }),
  }
}

function isInCalendar({ takesPart, kind, lasts }: TimedSession): boolean {
  return takesPart !== 'family' && lasts === undefined && kind !== 'break' && kind !== 'child-care'
}

function isTwin(one: TimedSession, other: TimedSession): boolean {
  return one.choice !== undefined && one.choice === other.choice && isSameTime(one, other)
}

function planOf(session: TimedSession, phase: Phase, program: Program, words: FormWords): PlannedSession {
  const { title, ifYouCome } = words.calendar
  const { day, start, end, repeat, week, which, from } = session
  const isSure = session.required && isFirm(session, phase)
  const place = placeOf(session, program, words)
  return {
    day,
    start,
    end,
    repeat,
    week,
    ...(which === undefined ? {} : { which }),
    ...(from === undefined ? {} : { from }),
    title: isSure ? title : ifYouCome,
    ...(place === undefined ? {} : { place }),
    isSure,
    isDay: mustCome(session),
  }
}

/** In person or by video, in a track with both; never the name of a place, which says what happens there. */
function placeOf({ where }: TimedSession, program: Program, { calendar }: FormWords): string | undefined {
  if (!saysPlaces(program)) return undefined
  if (where === 'video') return calendar.video
  return where === 'in person' ? calendar.inPerson : undefined
}

/** True where the entries say whether they are in person or by video. */
export function saysPlaces({ phases }: Pick<Program, 'phases'>): boolean {
  const places = new Set(phases.flatMap(({ sessions }) => sessions.filter(isTimed).map(({ where }) => where)))
  return places.has('video') && places.size > 1
}
