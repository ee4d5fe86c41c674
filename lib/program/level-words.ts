import { amount } from '@/lib/program/amount-words'
import { levelHours } from '@/lib/program/levels'
import type { LevelOfCare } from '@/lib/program/lists'
import type { Phase, Program } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** The level of care of a phase: the program's own word for it, else the usual one. */
export function levelText({ level, levelName }: Phase, words: ProgramWords): string {
  return levelName ?? words.levels[level]
}

/** The usual hours of a level: "9 to 19 hours a week". Source: levels.ts. A level that ends under 20 hours ends, as people say it, at 19. */
export function usualHours(level: LevelOfCare, who: Program['who'], words: ProgramWords): string {
  const { from, under } = levelHours[level][who]
  const hours = (count: number) => amount(count, words.amounts.hours)
  if (under === undefined) return fill(words.ladder.atLeast, { hours: hours(from) })
  if (from === 0) return fill(words.ladder.under, { hours: hours(under) })
  return fill(words.ladder.between, { from, hours: hours(under - 1) })
}
