import { amount, hoursText } from '@/lib/program/amount-words'
import { visits, weekMinutes } from '@/lib/program/hours'
import type { Phase, Program } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** The program in one sentence: how its first week feels and, when that differs, its last. */
export function glanceSentence({ phases }: Program, words: ProgramWords): string {
  const [first, last] = [phases[0], phases.at(-1)]
  if (!first || !last) return ''
  const start = weekAmounts(first, words)
  const end = weekAmounts(last, words)
  if (start.visits === end.visits && start.hours === end.hours) return fill(words.glance.steady, start)
  return fill(words.glance.changing, { ...start, endVisits: end.visits, endHours: end.hours })
}

function weekAmounts(phase: Phase, words: ProgramWords): { visits: string; hours: string } {
  return {
    visits: amount(visits(phase), words.amounts.visits),
    hours: hoursText(weekMinutes(phase.sessions), words),
  }
}
