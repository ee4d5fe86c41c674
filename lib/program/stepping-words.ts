import { hoursRangeText } from '@/lib/program/amount-words'
import { weekMinutes } from '@/lib/program/hours'
import type { Phase, Program } from '@/lib/program/schema'
import { visitsText } from '@/lib/program/visit-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/**
 * Treatment hours a week, as "10 hours, 3 hours at the end": a range over all phases would read like a program
 * that has 3 hours from its first day.
 */
export function steppingHours(program: Program, words: ProgramWords): string {
  return stepping(program, words, (phase) => hoursRangeText(weekMinutes(phase), words))
}

/** Visits a week in the same way: "4 visits, 2 visits at the end". */
export function steppingVisits(program: Program, words: ProgramWords): string {
  return stepping(program, words, (phase) => visitsText(phase, program, words))
}

function stepping({ phases }: Program, words: ProgramWords, text: (phase: Phase) => string): string {
  const [firstPhase, lastPhase] = [phases[0], phases.at(-1)]
  if (!firstPhase || !lastPhase) return ''
  const [first, last] = [text(firstPhase), text(lastPhase)]
  return first === last ? first : fill(words.glance.atFirst, { first, last })
}
