import { citationShape } from '@/lib/content/mdx/citations'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** One sentence and where it begins in its text. */
export type Sentence = { readonly text: string; readonly index: number }

/** A full stop behind these ends no sentence. */
const abbreviation = /(?:^|[\s("])(?:U\.S|e\.g|i\.e|Dr|Mr|Mrs|Ms|St|vs|a\.m|p\.m)\.$/
/** The segmenter often sees no new sentence before a digit; writers begin sentences with numbers. */
const beginsWithDigit = /(?<=[.!?]["”)]*)\s+(?=["“(]*\d)/g

/** Texts come back with every rule, and with every check of unit tests. */
const known = new Map<string, readonly Sentence[]>()

/** The sentences of a text, without the spaces around them. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found = known.get(text) ?? split(text)
  known.set(text, found)
  return found
}

function split(text: string): readonly Sentence[] {
  // For the segmenter a line end is the end of a sentence; in Markdown it is a space.
  const plain = text.replaceAll('\n', ' ')
  const starts = [...segmenter.segment(plain)].map(({ index }) => index)
  const numbers = [...plain.matchAll(beginsWithDigit)].map((match) => match.index + match[0].length)
  const all = [...new Set([...starts, ...numbers])].toSorted((a, b) => a - b)
  const kept = all.filter((start) => start === 0 || !abbreviation.test(plain.slice(0, start).trimEnd()))
  return kept
    .map((index, place) => ({ text: plain.slice(index, kept[place + 1]).trim(), index }))
    .filter((sentence) => /\w/.test(sentence.text))
}

/** A number as it is written: 9, 2,115, 12.5. */
export const numberShape = /\d+(?:[.,]\d+)*/g

/** The words of a text; a number is a word. */
export function wordsIn(text: string): readonly string[] {
  return text.replaceAll(citationShape, ' ').match(/[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu) ?? []
}
