import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { citationShape } from '@/lib/content/mdx/citations'
import { sentencesOf, wordsIn } from '@/lib/check/sentences'

/**
 * The Flesch-Kincaid school grade of a text, given as its pieces (paragraphs, points). `names` are the names of
 * drugs and laws, which nobody can make shorter: each counts as a word of one syllable.
 * Returns undefined for a text without a word.
 */
export function readingGrade(pieces: readonly string[], names: readonly string[]): number | undefined {
  const isName = new Set(names.map((name) => name.toLowerCase()))
  let sentence = 0
  let word = 0
  let syllables = 0
  for (const piece of pieces) {
    sentence += sentencesOf(piece.replaceAll(citationShape, '')).length
    for (const one of wordsIn(piece)) {
      word += 1
      syllables += isName.has(one.toLowerCase()) ? 1 : syllablesOf(one)
    }
  }
  return word === 0 ? undefined : fleschKincaid({ sentence, word, syllable: syllables })
}

/** Counting is slow, and most words of a site come again and again. */
const counted = new Map<string, number>()

function syllablesOf(word: string): number {
  const known = counted.get(word)
  if (known !== undefined) return known
  const count = Math.max(syllable(word), 1)
  counted.set(word, count)
  return count
}
