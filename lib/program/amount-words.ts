import type { OpenRange, Range } from '@/lib/program/amount-schema'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

type Counted = ProgramWords['amounts']['hours']

/** A counted thing: "1 visit", "4 visits". */
export function amount(count: number, forms: Counted): string {
  return fill(count === 1 ? forms.one : forms.other, { count })
}

/** A counted range, or one number when both ends are the same: "4 to 6 weeks", "4 weeks". */
export function amountRange({ from, to }: Range, forms: Counted, words: ProgramWords): string {
  if (from === to) return amount(from, forms)
  if (from === 0) return fill(words.amounts.upTo, { amount: amount(to, forms) })
  return fill(forms.other, { count: fill(words.amounts.range, { from, to }) })
}

/** A length in weeks: "6 to 8 weeks", "12 weeks or more", "up to 2 weeks". */
export function weeksText({ from, to }: OpenRange, words: ProgramWords): string {
  const { weeks, orMore } = words.amounts
  return to === undefined
    ? fill(orMore, { amount: amount(from, weeks) })
    : amountRange({ from, to }, weeks, words)
}

/** A length of time as it is said: "10 hours", "9 and a half hours", "1 hour 45 minutes". */
export function hoursText(minutes: number, { amounts }: ProgramWords): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (rest === 0) return amount(hours, amounts.hours)
  if (rest === 30) return hours === 0 ? amounts.halfHour : fill(amounts.hoursAndHalf, { count: hours })
  if (hours === 0) return amount(rest, amounts.minutes)
  if (rest === 15) return fill(amounts.hoursAndQuarter, { count: hours })
  return fill(amounts.hoursAndMinutes, {
    hours: amount(hours, amounts.hours),
    minutes: amount(rest, amounts.minutes),
  })
}

/** A range of lengths in minutes: "3 to 10 hours", "11 and a half to 12 hours", "half an hour to 2 hours". */
export function hoursRangeText({ from, to }: Range, words: ProgramWords): string {
  const { amounts } = words
  if (from === to) return hoursText(from, words)
  if (from === 0) return fill(amounts.upTo, { amount: hoursText(to, words) })
  if (to < 60) return amountRange({ from, to }, amounts.minutes, words)
  return fill(amounts.range, {
    from: firstOfTwo(from, to, words) ?? hoursText(from, words),
    to: hoursText(to, words),
  })
}

/** The first length without its unit, where the unit of the second is the same. */
function firstOfTwo(from: number, to: number, { amounts: { first } }: ProgramWords): string | undefined {
  const count = Math.floor(from / 60)
  if (count === 0 || !isRound(to)) return undefined
  if (from % 60 === 0) return fill(first.hours, { count })
  if (from % 60 === 30) return fill(first.half, { count })
  return from % 60 === 15 ? fill(first.quarter, { count }) : undefined
}

/** True of a length that is said in hours alone. */
function isRound(minutes: number): boolean {
  return [0, 15, 30].includes(minutes % 60)
}
