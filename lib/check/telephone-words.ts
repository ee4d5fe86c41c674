import { alternatives, wordEnd, wordStart } from '@/lib/words/phrases'
import type { WordRules } from '@/lib/content/schema/word-rules'

type Words = WordRules['telephone']

/** Finds a number to send a text to, as in "text START to 88788". */
export function textNumberPattern({ text, to }: Words): RegExp {
  return new RegExp(
    `(?<=${wordStart}(?:${alternatives(text)})${wordEnd}[^.]*?${wordStart}(?:${alternatives(to)}) )\\d{5,6}\\b`,
    'gi',
  )
}

/**
 * True for a shape like a number that is meant to be dialled. In the words of a program, "Bus 211" and "411 Oak Street"
 * are no numbers: three digits count only behind call, dial or text. `index` is where the shape begins in `text`.
 */
export function isDialled(text: string, number: string, index: number, { dial }: Words): boolean {
  return (
    number.length > 3 ||
    new RegExp(`${wordStart}(?:${alternatives(dial)})\\s+$`, 'i').test(text.slice(0, index))
  )
}
