import fc from 'fast-check'

/** The alphabet of text messages has no likeness of the last two. */
const words = [
  'Group skills “Fresh start” O’Brien’s niñas für façade Łódź crème naïve — - (advanced) A: 8 6 pm week;',
  "€5 [a] … and/or 50 % {name} $& Mon 2. it's ~ Ω to 日本 Пн",
].flatMap((line) => line.split(' '))

/** A line of text as people write names, with quotes, accents, signs and numbers; trimmed, 2 to `most` characters. */
export function lineOf(least: number, most: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: Math.ceil(most / 5) })
    .map((some) => some.join(' ').slice(0, most).trim())
    .map((text) => (text.length < least ? `${text} Wednesday evenings`.slice(0, most).trim() : text))
}
