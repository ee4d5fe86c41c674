import { countWays, mostWays, optionsOf } from '@/lib/program/choice-ways'
import { timedSessions } from '@/lib/program/cycle'
import type { Choice, Phase } from '@/lib/program/phase-schema'
import type { ProgramProblem } from '@/lib/program/problem'

/** Choices that cannot be made: without alternatives, with too few of them, or written twice. */
export function choiceProblems(phase: Phase): readonly ProgramProblem[] {
  const timed = timedSessions(phase)
  const each = phase.choices.flatMap((choice, index) => {
    const isTwice = phase.choices.findIndex(({ id }) => id === choice.id) !== index
    const message = isTwice
      ? 'stands in the list already; one entry says all about a choice'
      : problemOf(choice, optionsOf(choice, timed).length)
    if (message === undefined) return []
    return [{ path: placeOf(choice, index, phase), message: `choice "${choice.id}": ${message}` }]
  })
  if (each.length > 0 || countWays(phase) <= mostWays) return each
  return [
    {
      path: ['choices'],
      message: `there are more than ${mostWays} ways to choose; put sessions that go together under one option`,
    },
  ]
}

function problemOf({ take, of }: Choice, count: number): string | undefined {
  if (count === 0) return 'no session has this choice; write choice: with this word in its sessions'
  if (count === 1)
    return `it has one alternative alone, so there is nothing to choose; a choice has two or more ${of}`
  if (take.from > take.to) return `take from ${take.from} to ${take.to}; "to" is at least "from"`
  if (take.to > count) return `take up to ${take.to} of ${count} ${of}; nobody can take more than there are`
  return undefined
}

/** A choice that no list names is told at the first session that has it. */
function placeOf({ id }: Choice, index: number, { sessions }: Phase): readonly (string | number)[] {
  const first = sessions.findIndex((session) => 'choice' in session && session.choice === id)
  return first === -1 ? ['choices', index] : ['sessions', first, 'choice']
}
