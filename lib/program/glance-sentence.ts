import { hoursRangeText } from '@/lib/program/amount-words'
import { visits, weekMinutes } from '@/lib/program/hours'
import type { Phase, Program } from '@/lib/program/schema'
import { visitsText } from '@/lib/program/visit-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** The program in one sentence: how its first week feels and, when that differs, its last. */
export function glanceSentence(program: Program, words: ProgramWords): string {
  const [first, last] = [program.phases[0], program.phases.at(-1)]
  if (!first || !last) return ''
  const { glance } = words
  const start = weekAmounts(first, program, words)
  const end = weekAmounts(last, program, words)
  if (start.visits !== end.visits || start.hours !== end.hours) {
    return fill(glance.changing, { ...start, endVisits: end.visits, endHours: end.hours })
  }
  if (weekMinutes(first).to === 0) return glance.steadyNone
  if (visits(first).to === 0) return fill(glance.steadyAppointments, { hours: start.hours })
  return fill(program.setting === 'virtual' ? glance.steadyVideo : glance.steady, start)
}

function weekAmounts(phase: Phase, program: Program, words: ProgramWords): { visits: string; hours: string } {
  return { visits: visitsText(phase, program, words), hours: hoursRangeText(weekMinutes(phase), words) }
}
