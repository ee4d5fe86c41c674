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

/** Every way in which a person can have this week: with the fewest and with the most of each choice. */
export function waysOf(
  week: readonly TimedSession[],
  choices: readonly Choice[],
): readonly (readonly TimedSession[])[] {
  const fixed = week.filter(({ choice }) => !choices.some(({ id }) => id === choice))
  return choices.reduce<readonly (readonly TimedSession[])[]>(
    (ways, choice) => {
      const taken = takings(optionsOf(choice, week), choice.take)
      return ways.flatMap((way) => taken.map((options) => [...way, ...options.flat()]))
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
    const count = optionsOf(choice, timed).length
    const { from, to } = choice.take
    return (
      product *
      Math.max(
        1,
        [...new Set([from, to])].reduce((sum, take) => sum + chooseCount(count, take), 0),
      )
    )
  }, 1)
}
/** As many as a program can have before its sums take too long. */
export const mostWays = 5000

/** The sets of options with the fewest and with the most that are to be taken. */
function takings(options: readonly Option[], take: Choice['take']): readonly (readonly Option[])[] {
  const sizes = new Set([take.from, take.to].map((size) => Math.min(size, options.length)))
  return [...sizes].flatMap((size) => subsets(options, size))
}

function subsets(options: readonly Option[], size: number): readonly (readonly Option[])[] {
  if (size === 0) return [[]]
  return options.flatMap((option, index) =>
    subsets(options.slice(index + 1), size - 1).map((rest) => [option, ...rest]),
  )
}

function chooseCount(all: number, taken: number): number {
  let count = 1
  for (let index = 0; index < Math.min(taken, all - taken); index += 1)
    count = (count * (all - index)) / (index + 1)
  return Math.max(1, count)
}
