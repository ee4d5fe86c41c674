import type { WordRules } from '@/lib/content/schema/word-rules'
import { alternatives, wordEnd, wordStart } from '@/lib/words/phrases'

/** A dose has no place on this site: only a prescriber knows the right one. */
export function dosePattern({ orders }: WordRules): RegExp {
  return new RegExp(
    `${wordStart}\\d+(?:[.,]\\d+)*[\\s-]?(?:${alternatives(orders.doseUnits)})${wordEnd}`,
    'gi',
  )
}

/** In a pattern: "half a pill", "2 tablets". */
export function pieces({ orders }: WordRules): string {
  return `(?:\\d+|${alternatives(orders.amounts)})\\s+(?:${alternatives(orders.pieces)})`
}
