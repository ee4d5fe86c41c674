import { isRun } from '@/lib/program/day-run'
import { days } from '@/lib/program/lists'
import type { Day } from '@/lib/program/lists'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'
import { inARow } from '@/lib/words/in-a-row'

/** Days as they are said: "Monday to Friday" for three or more in a row, else "Monday and Thursday". */
export function daysText(given: readonly Day[], words: ProgramWords): string {
  const sorted = given.toSorted((a, b) => days.indexOf(a) - days.indexOf(b))
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first !== undefined && last !== undefined && isRun(sorted))
    return fill(words.week.moreDays, { first: words.days[first].long, last: words.days[last].long })
  return namesText(
    sorted.map((day) => words.days[day].long),
    words,
  )
}

/** Names in a row: "Men’s group and Women’s group". */
export function namesText(names: readonly string[], { locale }: ProgramWords): string {
  return inARow(names, locale)
}
