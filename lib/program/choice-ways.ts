import type { Weeks } from '@/lib/program/cycle'
import { differentWeeks, timedSessions } from '@/lib/program/cycle'
import type { Choice } from '@/lib/program/phase-schema'
import type { TimedSession } from '@/lib/program/session-schema'

/** Sessions that a person takes or leaves together. */
export type Option = readonly TimedSession[]

/** The alternatives of a choice among these sessions, in their order. */
export function optionsOf(
  { id, of }: Pick<Choice, 'id' | 'of'>,
  sessions: readonly TimedSession[],
): readonly Option[] {
  const own = sessions.filter(({ choice }) => choice === id)
  if (of === 'sessions') return own.map((session) => [session])
  const groups = new Map<string, TimedSession[]>()
  for (const session of own) {
    const together = (of === 'days' ? session.day : session.option) ?? ''
    groups.set(together, [...(groups.get(together) ?? []), session])
  }
  return [...groups.values()]
}

/** What a person takes or leaves within a chosen day: each session alone, or all with the same `option`. */
export function partsOf(option: Option): readonly Option[] {
  const parts = new Map<string | number, TimedSession[]>()
  for (const [index, session] of option.entries()) {
    const key = session.option ?? index
    parts.set(key, [...(parts.get(key) ?? []), session])
  }
  return [...parts.values()]
}

/** The ways to have an option that a person takes: whole, or so many of its sessions. */
export function takenOf(option: Option, { each }: Pick<Choice, 'each'>): readonly Option[] {
  if (each === undefined) return [option]
  const parts = partsOf(option)
  return subsets(parts, Math.min(each, parts.length)).map((taken) => taken.flat())
}

/** Every way in which a person can have this week: with the fewest and with the most of each choice. */
export function waysOf(
  week: readonly TimedSession[],
  choices: readonly Choice[],
): readonly (readonly TimedSession[])[] {
  const fixed = week.filter(({ choice }) => !choices.some(({ id }) => id === choice))
  return choices.reduce<readonly (readonly TimedSession[])[]>(
    (ways, choice) => {
      const taken = takings(optionsOf(choice, week), choice)
      return ways.flatMap((way) => taken.map((sessions) => [...way, ...sessions]))
    },
    [fixed],
  )
}

/** Every week that a person of this phase can have, in every way of its choices. */
export function everyWeek(phase: Weeks): readonly (readonly TimedSession[])[] {
  const known = knownWeeks.get(phase)
  if (known !== undefined) return known
  const { choices = [] } = phase
  const weeks = differentWeeks(phase).flatMap((week) => waysOf(week, choices))
  knownWeeks.set(phase, weeks)
  return weeks
}
/** Each number of a phase asks for its weeks again; a phase never changes. */
const knownWeeks = new WeakMap<Weeks, readonly (readonly TimedSession[])[]>()

/** In how many ways the choices can be made at most; beyond `mostWays` nobody can tell them to a reader. */
export function countWays({ choices = [], sessions }: Weeks): number {
  const timed = timedSessions({ sessions })
  return choices.reduce((product, choice) => {
    const each = optionsOf(choice, timed).map((option) => countTaken(option, choice))
    const sizes = [...new Set([choice.take.from, choice.take.to])]
    return product * Math.max(1, sum(sizes.map((size) => chooseCount(each, size))))
  }, 1)
}
/** As many as a program can have before its sums take too long. */
export const mostWays = 5000

/** What a person has of the choice: the fewest and the most options that are to be taken, in every way. */
function takings(options: readonly Option[], choice: Choice): readonly Option[] {
  const { from, to } = choice.take
  const sizes = new Set([from, to].map((size) => Math.min(size, options.length)))
  return [...sizes]
    .flatMap((size) => subsets(options, size))
    .flatMap((taken) =>
      taken.reduce<readonly Option[]>(
        (ways, option) =>
          ways.flatMap((way) => takenOf(option, choice).map((sessions) => [...way, ...sessions])),
        [[]],
      ),
    )
}

function subsets<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]]
  return all.flatMap((one, index) => subsets(all.slice(index + 1), size - 1).map((rest) => [one, ...rest]))
}

function countTaken(option: Option, { each }: Choice): number {
  if (each === undefined) return 1
  return chooseCount(
    partsOf(option).map(() => 1),
    each,
  )
}

/** In how many ways so many of them can be taken, each of which can be had in so many ways. */
function chooseCount(ways: readonly number[], taken: number): number {
  const counts = ways.reduce<readonly number[]>(
    (before, own) =>
      [...before, 0].map((count, size) => count + own * (size === 0 ? 0 : (before[size - 1] ?? 0))),
    [1],
  )
  return counts[Math.min(taken, ways.length)] ?? 1
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
