import { amount, weeksText } from '@/lib/program/amount-words'
import { totalWeeks } from '@/lib/program/hours'
import type { Phase, Program } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** How long a phase is: "6 to 8 weeks", "up to 1 week, and some people skip it", "20 treatment days, which takes at least 7 weeks, …". */
export function lengthText({ weeks, endsAfter }: Phase, words: ProgramWords): string {
  const { amounts } = words
  if (endsAfter !== undefined)
    return fill(amounts.endsAfter, {
      days: amount(endsAfter, amounts.programDays),
      weeks: amount(Math.max(1, weeks.from), amounts.weeks),
    })
  const text = weeksText(weeks, words)
  return weeks.from === 0 ? fill(amounts.skipped, { weeks: text }) : text
}

/** How long all parts are together; not fixed where people move between them. */
export function totalLength(program: Program, words: ProgramWords): string {
  const [only, ...more] = program.phases
  if (only !== undefined && more.length === 0) return lengthText(only, words)
  return program.order === 'as needed' ? words.amounts.notFixed : weeksText(totalWeeks(program), words)
}
