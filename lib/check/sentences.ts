import { citationShape } from '@/lib/content/mdx/citations'
import { alternatives } from '@/lib/words/phrases'
import type { WordRules } from '@/lib/content/schema/word-rules'

/** One sentence, where it begins in its text, and its words. */
export type Sentence = { readonly text: string; readonly index: number; readonly words: readonly string[] }

/** The sentences of a text, without the spaces around them. */
export type SentenceReader = (text: string) => readonly Sentence[]

/** A citation, also one in a wrong form, which has a rule of its own. */
const anyCitation = /\[[^\]]*@[^\]]*\]|@\w+/g
/** The segmenter often sees no new sentence before a digit; writers begin sentences with numbers. */
const beginsWithDigit = /(?<=[.!?]["”)]*)\s+(?=["“(]*\d)/g

/** How sentences are told apart in a language. */
export function sentenceReader({ locale, abbreviations }: WordRules['sentences']): SentenceReader {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' })
  // A full stop behind these ends no sentence.
  const abbreviation = new RegExp(`(?:^|[\\s("])(?:${alternatives(abbreviations)})$`)
  return (text) => {
    // For the segmenter a line end is the end of a sentence; in Markdown it is a space.
    const plain = text.replaceAll('\n', ' ')
    // A bracket may hold a full stop that ends no sentence.
    const split = withoutCitations(plain)
    const starts = [...segmenter.segment(split)].map(({ index }) => index)
    const numbers = [...split.matchAll(beginsWithDigit)].map((match) => match.index + match[0].length)
    const all = [...new Set([...starts, ...numbers])].toSorted((a, b) => a - b)
    const kept = all.filter((start) => start === 0 || !abbreviation.test(split.slice(0, start).trimEnd()))
    return kept
      .map((index, place) => ({ text: plain.slice(index, kept[place + 1]).trim(), index }))
      .map((sentence) => ({ ...sentence, words: wordsIn(sentence.text) }))
      .filter(({ words }) => words.length > 0)
  }
}

/** What stands before a place in its own sentence. */
export function beforeInSentence(
  { text, sentences }: { readonly text: string; readonly sentences: readonly Sentence[] },
  place: number,
): string {
  return text.slice(sentences.findLast(({ index }) => index <= place)?.index ?? 0, place)
}

/** A text with a space for each letter of its citations, so that every place stays what it was. */
export function withoutCitations(text: string): string {
  return text.replaceAll(anyCitation, (found) => ' '.repeat(found.length))
}

/** A number as it is written: 9, 2,115, 12.5. */
export const numberShape = /\d+(?:[.,]\d+)*/g

/** The words of a text; a number is a word. */
export function wordsIn(text: string): readonly string[] {
  return text.replaceAll(citationShape, ' ').match(/[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu) ?? []
}
