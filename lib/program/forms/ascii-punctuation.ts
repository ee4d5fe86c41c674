/** What stands for what: first the plain sign, then the typographic ones. */
const plain: ReadonlyMap<string, string> = new Map(
  [
    ["'", '‘’‚‛′‹›'],
    ['"', '“”„‟″«»'],
    ['-', '‐‑‒–—―−•·'],
    ['...', '…'],
    ['x', '×'],
    ['1/2', '½'],
    ['1/4', '¼'],
    ['3/4', '¾'],
  ].flatMap(([sign = '', typographic = '']) => Array.from(typographic, (one) => [one, sign] as const)),
)

const typographic = new RegExp(`[${[...plain.keys()].join('')}]`, 'g')

/**
 * Text with the punctuation that any mail program and phone shows: straight quotes, hyphens, three full stops.
 * All white space becomes one space, marks without a shape of their own go. Letters keep their accents.
 */
export function asciiPunctuation(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(typographic, (found) => plain.get(found) ?? found)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
