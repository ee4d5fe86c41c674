import { z } from 'zod'
import { namesIn } from '@/lib/words/fill'

/** Some text. */
export const word = z.string('some text').trim().min(1, 'some text')

/** A text that holds exactly these names in braces; a translation may order them as it likes. */
export function template(...names: readonly string[]) {
  const allowed = `a text with ${names.map((name) => `{${name}}`).join(' and ')}, and no other name in braces`
  const same = (text: string) => [...namesIn(text)].sort().join() === [...names].sort().join()
  return word.refine(same, allowed)
}

/** A counted thing: "{count} hour", "{count} hours". */
export const counted = z.strictObject({
  /** For 1. */
  one: template('count'),
  /** For all other numbers, and for ranges. */
  other: template('count'),
})

/** A word in a column of the drawn week. */
export const column = word.max(12, 'at most 12 characters, to fit a column of the drawn week')

/** A short and a long form. */
export const named = z.strictObject({
  /** Fits a column of the drawn week: 12 characters at most. */
  short: column,
  /** Where there is room, and for screen readers. */
  long: word,
})
