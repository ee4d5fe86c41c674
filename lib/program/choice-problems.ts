import { countWays, mostWays, optionsOf, partsOf } from '@/lib/program/choice-ways'
import { timedSessions } from '@/lib/program/cycle'
import type { Choice, Phase } from '@/lib/program/phase-schema'
import type { Option } from '@/lib/program/choice-ways'
import type { ProgramProblem } from '@/lib/program/problem'

/** Choices that cannot be made: without alternatives, with too few of them, or written twice. */
export function choiceProblems(phase: Phase): readonly ProgramProblem[] {
  const timed = timedSessions(phase)
  const each = phase.choices.flatMap((choice, index) => {
    const isTwice = phase.choices.findIndex(({ id }) => id === choice.id) !== index
    const message = isTwice
      ? 'stands in the list already; one entry says all about a choice'
      : (problemOf(choice, optionsOf(choice, timed).length) ?? eachProblem(choice, optionsOf(choice, timed)))
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

/** `each` where it says nothing, or more than a day has. */
function eachProblem({ of, each }: Choice, options: readonly Option[]): string | undefined {
  if (each === undefined) return undefined
  if (of !== 'days') return 'each belongs to of: days alone; write of: days, or leave each out'
  const counts = options.map((option) => partsOf(option).length)
  if (counts.every((count) => count <= each))
    return `each: ${each}, and no day has more than ${each} of its sessions; leave each out`
  const day = options[counts.findIndex((count) => count < each)]?.[0]?.day
  return day === undefined
    ? undefined
    : `each: ${each}, and ${day} has fewer of its sessions; nobody can take more than there are`
}

/** One person, one day, two sessions: perhaps the program means its days. */
export function choiceWarnings(phase: Phase): readonly ProgramProblem[] {
  return phase.choices.flatMap((choice, index) => {
    if (choice.of !== 'sessions' || choice.take.to < 2) return []
    const days = timedSessions(phase).flatMap(({ choice: id, day }) => (id === choice.id ? [day] : []))
    const twice = days.find((day, place) => days.indexOf(day) !== place)
    if (twice === undefined) return []
    const message =
      `choice "${choice.id}": two of its sessions are on ${twice}, so that a person may take both on one day. ` +
      'Where people choose days, and one session on each, write of: days and each: 1'
    return [{ path: placeOf(choice, index, phase), message }]
  })
}

/** A choice that no list names is told at the first session that has it. */
function placeOf({ id }: Choice, index: number, { sessions }: Phase): readonly (string | number)[] {
  const first = sessions.findIndex((session) => 'choice' in session && session.choice === id)
  return first === -1 ? ['choices', index] : ['sessions', first, 'choice']
}
