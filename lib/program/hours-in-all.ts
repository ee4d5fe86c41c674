import type { Range } from '@/lib/program/amount-schema'
import { counts, mustCome } from '@/lib/program/counts-as-treatment'
import { timedSessions } from '@/lib/program/cycle'
import { appointments, minutesAWeek, ownMinutes, sum } from '@/lib/program/hours'
import { days } from '@/lib/program/lists'
import type { Phase, Program } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import type { AppointmentSession } from '@/lib/program/session-schema'
import { followsCalendar, isInWeek } from '@/lib/program/takes-place'

/**
 * Treatment minutes of the whole program for a person who misses nothing, where its length is fixed; undefined where it
 * is not, or where months or choices between unlike weeks play a part.
 */
export function minutesInAll({ phases, order }: Program): Range | undefined {
  if (order === 'as needed') return undefined
  const whole = new Map<string, Range>()
  const parts = phases.map((phase) => {
    const weeks = phase.weeks.from === phase.weeks.to ? phase.weeks.from : undefined
    const timed = phase.endsAfter === undefined ? timedMinutes(phase, weeks) : minutesOfDays(phase)
    const agreed = appointments(phase)
      .filter(counts)
      .map((session) => {
        if (session.appointment.per !== 'program') return agreedMinutes(session, weeks)
        // The same line in several parts is one set over the whole program.
        whole.set(JSON.stringify(session), agreedMinutes(session, 1) ?? none)
        return none
      })
    return total([timed, ...agreed])
  })
  return total([...parts, ...whole.values()])
}

const none: Range = { from: 0, to: 0 }

function timedMinutes(phase: Phase, weeks: number | undefined): Range | undefined {
  const timed = timedSessions(phase).filter(counts)
  if (weeks === undefined || timed.some(followsCalendar)) return undefined
  if (timed.every(({ repeat, week }) => repeat === 'weekly' && week === 1)) {
    const { from, to } = minutesAWeek(phase, (session) => isTimed(session) && counts(session))
    return { from: from * weeks, to: to * weeks }
  }
  if (phase.choices.length > 0) return undefined
  const numbers = Array.from({ length: weeks }, (_, index) => index + 1)
  const minutes = sum(
    numbers.flatMap((week) => timed.filter((session) => isInWeek(session, week)).map(ownMinutes)),
  )
  return { from: minutes, to: minutes }
}

/** Of a phase that ends after so many days, from the first day of a week on. */
function minutesOfDays(phase: Phase): Range | undefined {
  const timed = timedSessions(phase)
  const isPlain = timed.every(({ repeat, week }) => repeat === 'weekly' && week === 1)
  const own = days.map((day) => timed.filter((session) => session.day === day && session.required))
  const there = own.filter((sessions) => sessions.some(mustCome))
  const perDay = there.map((sessions) => sum(sessions.filter(counts).map(ownMinutes)))
  if (!isPlain || phase.choices.length > 0 || perDay.length === 0) return undefined
  const minutes = sum(
    Array.from({ length: phase.endsAfter ?? 0 }, (_, index) => perDay[index % perDay.length] ?? 0),
  )
  return { from: minutes, to: minutes }
}

function agreedMinutes({ appointment }: AppointmentSession, weeks: number | undefined): Range | undefined {
  const { minutes = none, times, per, whenNeeded } = appointment
  const often = {
    week: weeks,
    'every other week': weeks && Math.ceil(weeks / 2),
    month: undefined,
    phase: 1,
    program: 1,
  }[per]
  if (often === undefined) return undefined
  return {
    from: whenNeeded === true ? 0 : often * times.from * minutes.from,
    to: often * times.to * minutes.to,
  }
}

function total(parts: readonly (Range | undefined)[]): Range | undefined {
  const known = parts.filter((part) => part !== undefined)
  if (known.length < parts.length) return undefined
  return { from: sum(known.map(({ from }) => from)), to: sum(known.map(({ to }) => to)) }
}
