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
  const restText = amount(rest, amounts.minutes)
  return hours === 0
    ? restText
    : fill(amounts.hoursAndMinutes, { hours: amount(hours, amounts.hours), minutes: restText })
}

/** A range of lengths in minutes: "3 to 10 hours", "half an hour to 2 hours". */
export function hoursRangeText({ from, to }: Range, words: ProgramWords): string {
  if (from === to) return hoursText(from, words)
  if (from === 0) return fill(words.amounts.upTo, { amount: hoursText(to, words) })
  const whole = from % 60 === 0 && to % 60 === 0
  if (whole) return amountRange({ from: from / 60, to: to / 60 }, words.amounts.hours, words)
  return fill(words.amounts.range, { from: hoursText(from, words), to: hoursText(to, words) })
}
