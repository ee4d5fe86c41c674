import { syllable } from 'syllable'
import { citationShape } from '@/lib/content/mdx/citations'
import { sentencesOf, wordsIn } from '@/lib/check/sentences'

/**
 * The Flesch-Kincaid school grade of a text, given as its pieces (paragraphs, points). `names` are the names of
 * drugs and laws, which nobody can make shorter: each counts as a word of one syllable.
 * Returns undefined for a text without a word. The formula is that of Kincaid, Fishburne, Rogers and Chissom,
 * “Derivation of new readability formulas”, Research Branch Report 8-75, Naval Air Station Memphis, 1975.
 */
export function readingGrade(pieces: readonly string[], names: readonly string[]): number | undefined {
  const isName = new Set(names.map((name) => name.toLowerCase()))
  let sentences = 0
  let words = 0
  let syllables = 0
  for (const piece of pieces) {
    sentences += sentencesOf(piece.replaceAll(citationShape, '')).length
    for (const one of wordsIn(piece)) {
      words += 1
      syllables += isName.has(one.toLowerCase()) ? 1 : syllablesOf(one)
    }
  }
  return words === 0 ? undefined : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
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
