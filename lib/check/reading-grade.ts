import { syllable } from 'syllable'
import type { Sentence } from '@/lib/check/sentences'

/**
 * The Flesch-Kincaid school grade of some sentences. `names` are the names of drugs and laws, which nobody can make
 * shorter: each counts as a word of one syllable. Returns undefined where no word stands. The formula is that of
 * Kincaid, Fishburne, Rogers and Chissom, “Derivation of new readability formulas”, Research Branch Report 8-75, 1975.
 */
export function readingGrade(sentences: readonly Sentence[], names: readonly string[]): number | undefined {
  const isName = new Set(names.map((name) => name.toLowerCase()))
  let word = 0
  let syllables = 0
  for (const { words } of sentences) {
    for (const one of words) {
      word += 1
      syllables += isName.has(one.toLowerCase()) ? 1 : syllablesOf(one)
    }
  }
  return word === 0 ? undefined : 0.39 * (word / sentences.length) + 11.8 * (syllables / word) - 15.59
}

/** A library says the same few thousand words over and over. */
const counted = new Map<string, number>()

function syllablesOf(word: string): number {
  const count = counted.get(word) ?? Math.max(syllable(word), 1)
  counted.set(word, count)
  return count
}
