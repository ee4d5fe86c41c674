import { phoneShape } from '@/lib/links/telephone'
import { citationShape } from '@/lib/content/mdx/citations'
import type { CheckedUnit } from '@/lib/check/rule'
import { numberShape, withoutCitations } from '@/lib/check/sentences'
import type { Sentence } from '@/lib/check/sentences'
import { textNumberPattern } from '@/lib/check/telephone-words'
import { phrasePattern } from '@/lib/words/phrases'
import type { WordRules } from '@/lib/content/schema/word-rules'

/** A sentence of a text, with what it claims and what it rests on. */
export type FactSentence = Sentence & {
  readonly unit: CheckedUnit
  /** Numbers that state something: not telephone numbers, not what `everyday` or `uncited` names. */
  readonly numbers: readonly string[]
  /** Amounts in words, and words of the law. */
  readonly phrases: readonly string[]
  /** Keys of the sources it cites. */
  readonly cites: readonly string[]
  /** What `uncited` takes out of it. */
  readonly excused: readonly string[]
}

/** Running text and tables, a sentence at a time. `uncited` are the words of this page that need no source where none is named. */
export function factSentences(
  all: readonly CheckedUnit[],
  { facts, telephone }: WordRules,
  uncited: readonly string[],
): readonly FactSentence[] {
  const everyday = phrasePattern(facts.everyday)
  const textNumber = textNumberPattern(telephone)
  const marked = numberPattern(uncited)
  const phrases = phrasePattern([...facts.amounts, ...facts.law])
  const units = all.filter(({ role }) => role === 'prose' || role === 'cell')
  return units.flatMap((unit) =>
    unit.sentences.map((sentence, place, sentences) => {
      const { index } = sentence
      const text = withoutCitations(sentence.text)
      // A source at the head of a column covers the column, one in a row the row.
      const written = `${unit.text.slice(index, sentences[place + 1]?.index)} ${unit.beside ?? ''}`
      const cites = [...written.matchAll(citationShape)].map(([, key = '']) => key)
      const plain = [phoneShape, textNumber, everyday].reduce(
        (rest, pattern) => rest.replaceAll(pattern, blank),
        text,
      )
      const said = cites.length === 0 ? plain.replaceAll(marked, blank) : plain
      const claimed = (words: string) => [
        ...(words.match(numberShape) ?? []),
        ...(words.match(phrases) ?? []),
      ]
      return {
        ...sentence,
        unit,
        cites,
        numbers: said.match(numberShape) ?? [],
        phrases: said.match(phrases) ?? [],
        excused:
          said === plain || claimed(plain).length === claimed(said).length ? [] : (plain.match(marked) ?? []),
      }
    }),
  )
}

/** Whole words, and whole numbers: "9" is no part of "9,500". */
function numberPattern(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\d[.,])${phrasePattern(words).source}(?![.,]\\d)`, 'gi')
}

function blank(found: string): string {
  return ' '.repeat(found.length)
}
