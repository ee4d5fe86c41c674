import fc from 'fast-check'

/** The alphabet of text messages has no likeness of the last two. */
const words = [
  'Group skills “Fresh start” O’Brien’s niñas für façade Łódź crème naïve — - (advanced) A: 8 6 pm week;',
  '#200 <b>bold</b> </script><script>alert(1)</script> &amp; &lt;b&gt; {{count}} ${x} %0A BEGIN:VEVENT \\, \\n 8\u00a0pm “it’s”',
  'e\u0301 עברית العربية می\u200cخواهم 👩🏽\u200d⚕️ Wednesdayeveninggroupforeverybodywhocomes',
  "€5 [a] … and/or 50 % {name} $& Mon 2. it's ~ Ω to 日本 Пн",
].flatMap((line) => line.split(' '))

/** A line of text as people write names, with quotes, accents, signs, markup, numbers and any script; trimmed, 2 to `most` characters. */
export function lineOf(least: number, most: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: Math.ceil(most / 5) })
    .map((some) => some.reduce((line, word) => fitting(`${line} ${word}`, most) ?? line, '').trim())
    .map((text) =>
      Array.from(text).length < least
        ? (fitting(`${text} Wednesday evenings`.trim(), most) ?? 'Wednesday evenings')
        : text,
    )
}

/** Undefined for a text that is too long: half a word may end in half a character. */
function fitting(text: string, most: number): string | undefined {
  return text.trim().length <= most ? text : undefined
}
