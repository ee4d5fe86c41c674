import type { Range } from '@/lib/program/amount-schema'
import { timesInWeek } from '@/lib/program/appointment-minutes'
import { optionsOf, partsOf } from '@/lib/program/choice-ways'
import { counts } from '@/lib/program/counts-as-treatment'
import { timedSessions } from '@/lib/program/cycle'
import type { Weeks } from '@/lib/program/cycle'
import { minutesAWeek, ownMinutes, sum } from '@/lib/program/hours'
import { treatmentKinds } from '@/lib/program/lists'
import type { TreatmentKind } from '@/lib/program/lists'
import { isTimed } from '@/lib/program/session-schema'
import type { AppointmentSession, Session, TimedSession } from '@/lib/program/session-schema'
import { weeksBetween } from '@/lib/program/takes-place'

/** How much of the treatment time one kind of session has. */
export type KindShare = {
  readonly kind: TreatmentKind
  /** Treatment minutes in the lightest and the heaviest week. */
  readonly minutes: Range
  /** Part of all treatment time of the phase, over 0 to 1; appointments count with their middle. */
  readonly share: number
}

/** Treatment time by kind, in the order of `treatmentKinds`, without kinds that do not occur. */
export function kindShares(phase: Weeks): readonly KindShare[] {
  const counted = phase.sessions.filter(counts)
  const minutes = (sessions: readonly Session[]) =>
    sum(sessions.map((session) => averageMinutes(session, phase)))
  const all = minutes(counted)
  return treatmentKinds.flatMap((kind) => {
    const own = counted.filter((session) => session.kind === kind)
    if (own.length === 0 || all === 0) return []
    const isMeant = (session: Session) => counts(session) && session.kind === kind
    return [{ kind, minutes: minutesAWeek(phase, isMeant), share: minutes(own) / all }]
  })
}

/** Part of the treatment time that one kind has, 0 to 1; 0 when it does not occur. */
export function shareOf(phase: Weeks, kind: TreatmentKind): number {
  return kindShares(phase).find((one) => one.kind === kind)?.share ?? 0
}

/** Minutes a week, on average over a long time and over all who choose. */
function averageMinutes(session: Session, phase: Weeks): number {
  return isTimed(session)
    ? ownMinutes(session) * howOften(session) * partTaken(session, phase)
    : averageAppointment(session, phase)
}

function averageAppointment(session: AppointmentSession, phase: Weeks): number {
  const { minutes = { from: 0, to: 0 }, times, per } = session.appointment
  const middle = ((minutes.from + minutes.to) / 2) * ((times.from + times.to) / 2)
  if (per === 'week') return middle
  if (per === 'every other week') return middle / 2
  if (per === 'month') return middle / 4
  return middle / Math.max(timesInWeek(session, phase).to, phase.weeks?.from ?? 1)
}

/** Weeks in which it takes place, as a part of all weeks. */
function howOften({ repeat, which = [] }: TimedSession): number {
  return repeat === 'monthly' ? (which.length * 12) / 52 : 1 / weeksBetween[repeat]
}

/** Part of the people who take it: all, or as many as a choice lets. */
function partTaken(session: TimedSession, phase: Weeks): number {
  const choice = phase.choices?.find((one) => one.id === session.choice)
  if (choice === undefined) return 1
  const options = optionsOf(choice, timedSessions(phase))
  const parts = partsOf(options.find((option) => option.includes(session)) ?? []).length
  const ofOption = choice.each === undefined ? 1 : Math.min(1, choice.each / parts)
  return Math.min(1, (choice.take.from + choice.take.to) / 2 / options.length) * ofOption
}
