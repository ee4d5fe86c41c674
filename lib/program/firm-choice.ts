import { optionsOf, takenOf } from '@/lib/program/choice-ways'
import { timedSessions } from '@/lib/program/cycle'
import type { Phase } from '@/lib/program/phase-schema'
import type { TimedSession } from '@/lib/program/session-schema'

/** True when a person is there at this time whatever they choose: in no choice, or with the same time in each option. */
export function isFirm(session: TimedSession, phase: Phase): boolean {
  const choice = phase.choices.find(({ id }) => id === session.choice)
  if (choice === undefined) return true
  const options = optionsOf(choice, timedSessions(phase))
  const without = options.filter((option) =>
    takenOf(option, choice).some((taken) => !taken.some((other) => isSameTime(other, session))),
  )
  // So many options lack it that one can take all one needs without it.
  return without.length < choice.take.from || without.length === 0
}

/** True of two sessions that take place on the same days at the same time. */
export function isSameTime(one: TimedSession, other: TimedSession): boolean {
  return (
    (['day', 'start', 'end', 'repeat', 'week', 'from'] as const).every(
      (field) => one[field] === other[field],
    ) && String(one.which) === String(other.which)
  )
}
