import { counts } from '@/lib/program/counts-as-treatment'
import { minutesAWeek, sessionMinutes, sum } from '@/lib/program/hours'
import type { Range } from '@/lib/program/hours'
import { weeksBetween } from '@/lib/program/cycle'
import { cycleWeeks, treatmentKinds } from '@/lib/program/lists'
import type { TreatmentKind } from '@/lib/program/lists'
import type { Phase } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import type { Session } from '@/lib/program/session-schema'

/** How much of the treatment time one kind of session has. */
export type KindShare = {
  readonly kind: TreatmentKind
  /** Treatment minutes in the lightest and the heaviest week. */
  readonly minutes: Range
  /** Part of all treatment time of the phase, over 0 to 1; appointments count with their middle. */
  readonly share: number
}

/** Treatment time by kind, in the order of `treatmentKinds`, without kinds that do not occur. */
export function kindShares(phase: Pick<Phase, 'sessions'>): readonly KindShare[] {
  const counted = phase.sessions.filter(counts)
  const all = sum(counted.map(averageMinutes))
  return treatmentKinds.flatMap((kind) => {
    const own = counted.filter((session) => session.kind === kind)
    if (own.length === 0) return []
    return [{ kind, minutes: minutesAWeek(own), share: sum(own.map(averageMinutes)) / all }]
  })
}

/** Part of the treatment time that one kind has, 0 to 1; 0 when it does not occur. */
export function shareOf(phase: Pick<Phase, 'sessions'>, kind: TreatmentKind): number {
  return kindShares(phase).find((one) => one.kind === kind)?.share ?? 0
}

/** Minutes a week, on average over the four weeks after which every plan has come round. */
function averageMinutes(session: Session): number {
  if (isTimed(session)) return sessionMinutes(session) / weeksBetween[session.repeat]
  const { minutes, per } = session.appointment
  const middle = (minutes.from + minutes.to) / 2
  return per === 'week' ? middle : middle / cycleWeeks.length
}
