import { hoursRangeText } from '@/lib/program/amount-words'
import { across, weekMinutes } from '@/lib/program/hours'
import { hoursAWeek } from '@/lib/program/hours-words'
import { usualHours } from '@/lib/program/level-words'
import { dayAndNightLevels, levelsOfCare } from '@/lib/program/lists'
import type { LevelOfCare } from '@/lib/program/lists'
import type { Phase, Program } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'
import { inARow } from '@/lib/words/in-a-row'

/** One level of care on the ladder. */
export type Rung = {
  readonly level: LevelOfCare | (typeof dayAndNightLevels)[number]
  readonly name: string
  /** Hours a week in words: the program's own where it has this level, else the usual ones. Source: levels.ts. */
  readonly hours: string
  readonly what: string
  /** Names of the program's phases on this level; undefined when it has none. */
  readonly here?: string
}

/** The levels of care, least care first. */
export function ladder({ who, phases }: Program, words: ProgramWords): readonly Rung[] {
  const outpatient = levelsOfCare.map((level) => {
    const own = phases.filter((phase) => phase.level === level)
    const rung = { level, ...words.ladder.rungs[level] }
    if (own.length === 0) return { ...rung, hours: usualHours(level, who, words) }
    const here = inARow(
      own.map(({ name }) => name),
      words.locale,
    )
    return { ...rung, hours: fill(words.ladder.own, { hours: ownHours(own, words) }), here }
  })
  const stays = dayAndNightLevels.map((level) => ({
    level,
    ...words.ladder.rungs[level],
    hours: words.ladder.dayAndNight,
  }))
  return [...outpatient, ...stays]
}

/** The levels on which the program has a part, those between them, and the one above; all where it has none. */
export function nearRungs(rungs: readonly Rung[]): readonly Rung[] {
  const first = rungs.findIndex(({ here }) => here !== undefined)
  const last = rungs.findLastIndex(({ here }) => here !== undefined)
  return first === -1 ? rungs : rungs.slice(first, last + 2)
}

function ownHours(phases: readonly Phase[], words: ProgramWords): string {
  const [only, ...more] = phases
  if (only !== undefined && more.length === 0) return hoursAWeek(only, words)
  return fill(words.hoursAWeek, { hours: hoursRangeText(across(phases.map(weekMinutes)), words) })
}
