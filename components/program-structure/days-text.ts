import { days } from '@/lib/program/lists'
import type { Day } from '@/lib/program/lists'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'
import { inARow } from '@/lib/words/in-a-row'

/** Days as they are said: "Monday to Friday" for three or more in a row, else "Monday and Thursday". */
export function daysText(given: readonly Day[], words: ProgramWords): string {
  const sorted = given.toSorted((a, b) => days.indexOf(a) - days.indexOf(b))
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return ''
  const isRow = sorted.length > 2 && days.indexOf(last) - days.indexOf(first) === sorted.length - 1
  if (isRow) return fill(words.week.moreDays, { first: words.days[first].long, last: words.days[last].long })
  return inARow(
    sorted.map((day) => words.days[day].long),
    words.locale,
  )
}
