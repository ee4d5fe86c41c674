import { amount } from '@/lib/program/amount-words'
import { levelHours } from '@/lib/program/levels'
import { dayAndNightLevels, levelsOfCare } from '@/lib/program/lists'
import type { LevelOfCare } from '@/lib/program/lists'
import type { Program } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'
import { inARow } from '@/lib/words/in-a-row'

/** One level of care on the ladder. */
export type Rung = {
  readonly level: LevelOfCare | (typeof dayAndNightLevels)[number]
  readonly name: string
  /** Lawful hours a week for the program's age group, in words. Source: levels.ts. */
  readonly hours: string
  readonly what: string
  /** Names of the program's phases on this level; undefined when it has none. */
  readonly here?: string
}

/** The levels of care, least care first. */
export function ladder({ who, phases }: Program, words: ProgramWords): readonly Rung[] {
  const outpatient = levelsOfCare.map((level) => {
    const here = phases.filter((phase) => phase.level === level).map(({ name }) => name)
    const hours = hoursOf(level, who, words)
    const rung = { level, ...words.ladder.rungs[level], hours }
    return here.length > 0 ? { ...rung, here: inARow(here, words.locale) } : rung
  })
  const stays = dayAndNightLevels.map((level) => ({
    level,
    ...words.ladder.rungs[level],
    hours: words.ladder.dayAndNight,
  }))
  return [...outpatient, ...stays]
}

function hoursOf(level: LevelOfCare, who: Program['who'], words: ProgramWords): string {
  const { from, under } = levelHours[level][who]
  const hours = (count: number) => amount(count, words.amounts.hours)
  if (under === undefined) return fill(words.ladder.atLeast, { hours: hours(from) })
  if (from === 0) return fill(words.ladder.under, { hours: hours(under) })
  return fill(words.ladder.between, { from, hours: hours(under) })
}
