import { isRun } from '@/lib/program/day-run'
import { days } from '@/lib/program/lists'
import type { Day } from '@/lib/program/lists'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'
import { inARow } from '@/lib/words/in-a-row'

/** Days in a row: "Monday to Friday" for three or more that follow each other, else "Monday and Thursday". */
export function daysInARow(given: readonly Day[], words: ProgramWords): string {
  const sorted = given.toSorted((a, b) => days.indexOf(a) - days.indexOf(b))
  const names = sorted.map((day) => words.days[day].long)
  return isRun(sorted) ? fromTo(names, words) : inARow(names, words.locale)
}

/** The same where room is scarce: "Mon to Fri", "Mon, Thu". */
export function shortDaysInARow(given: readonly Day[], words: ProgramWords): string {
  const names = given.map((day) => words.days[day].short)
  return isRun(given) ? fromTo(names, words) : names.join(', ')
}

function fromTo(names: readonly string[], words: ProgramWords): string {
  return fill(words.week.moreDays, { first: names[0] ?? '', last: names.at(-1) ?? '' })
}

/** Names in a row: "Men’s group and Women’s group". */
export function namesInARow(names: readonly string[], { locale }: ProgramWords): string {
  return inARow(names, locale)
}
