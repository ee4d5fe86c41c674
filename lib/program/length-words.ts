import { amount, amountRange, weeksText } from '@/lib/program/amount-words'
import { totalWeeks, weeksOff } from '@/lib/program/hours'
import type { Range } from '@/lib/program/hours'
import type { Phase, Program } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** How long a phase is, and the weeks off after it: "6 to 8 weeks", "5 weeks, then 1 week off". */
export function lengthText(phase: Phase, words: ProgramWords): string {
  const { pauseAfter } = phase
  const length = ownLength(phase, words)
  if (pauseAfter === undefined) return length
  return fill(words.amounts.thenPause, { length, pause: pauseText(pauseAfter, words) })
}

/** The phase alone: "up to 1 week, and some people skip it", "20 treatment days, which takes at least 7 weeks, …". */
export function ownLength({ weeks, endsAfter }: Phase, words: ProgramWords, isShort = false): string {
  const { amounts } = words
  if (endsAfter !== undefined)
    return fill(isShort ? amounts.endsAfterShort : amounts.endsAfter, {
      days: amount(endsAfter, amounts.programDays),
      weeks: amount(Math.max(1, weeks.from), amounts.weeks),
    })
  const text = weeksText(weeks, words)
  return weeks.from === 0 ? fill(amounts.skipped, { weeks: text }) : text
}

/** "2 weeks off". */
export function pauseText(pause: Range, words: ProgramWords): string {
  return fill(words.amounts.pause, { weeks: amountRange(pause, words.amounts.weeks, words) })
}

/** How long all parts are together, and how much of it is off; not fixed where people move between them. */
export function totalLength(program: Program, words: ProgramWords): string {
  const [only, ...more] = program.phases
  if (only !== undefined && more.length === 0) return lengthText(only, words)
  if (program.order === 'as needed') return words.amounts.notFixed
  const length = weeksText(totalWeeks(program), words)
  const off = weeksOff(program)
  return off.to === 0 ? length : fill(words.amounts.withPauses, { length, pause: pauseText(off, words) })
}
