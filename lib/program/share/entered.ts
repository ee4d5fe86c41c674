/** What stands in a field: a number, nothing, or something that is no number we can use. */
export type Entered = number | 'empty' | 'wrong'

/** The most dollars that a field takes. */
export const mostDollars = 100_000

const money = /^\$?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d{1,2})?$/

/** Dollars as people write them ("40", "$1,250.50"), in cents; 0 to `mostDollars` dollars. */
export function enteredMoney(text: string): Entered {
  const written = text.replaceAll(/\s/g, '')
  if (written === '') return 'empty'
  // Rounded, since 1.15 times 100 is a little under 115 for a computer.
  const cents = Math.round(Number(written.replaceAll(/[$,]/g, '')) * 100)
  return money.test(written) && cents <= mostDollars * 100 ? cents : 'wrong'
}

/** A whole number from `least` to `most`; a percent sign behind it may stand. */
export function enteredCount(text: string, least: number, most: number): Entered {
  const written = text.replaceAll(/[\s%]/g, '')
  if (written === '') return 'empty'
  const count = Number(written)
  return /^\d+$/.test(written) && count >= least && count <= most ? count : 'wrong'
}
