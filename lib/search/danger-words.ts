import { wordsAndParts, wordsIn } from '@/lib/search/words-in'
import { stepsBetween } from '@/lib/words/steps-between'

/** A danger and its phrases, from content/<language>/synonyms.yaml. All words of one phrase call for its help. */
export type DangerWords<D extends string = string> = { readonly shows: D; readonly words: readonly string[] }

/** From so many letters on, one wrong letter is forgiven: a shorter word may well be another word. */
const longEnough = 6

/**
 * Reads the lists once. What it returns names the dangers that a text speaks of, in the order of the lists. Words may
 * stand in any order, and others between them.
 */
export function dangerFinder<D extends string>(
  dangers: readonly DangerWords<D>[],
): (text: string) => readonly D[] {
  const read = dangers.map(({ shows, words }) => ({ shows, phrases: words.map(partsOf) }))
  return (text) => {
    const typed = wordsAndParts(text)
    return read
      .filter(({ phrases }) =>
        phrases.some((parts) => parts.every((part) => typed.some((word) => isMeant(word, part)))),
      )
      .map(({ shows }) => shows)
  }
}

type Part = { readonly letters: string; readonly isOpen: boolean }

/** A star stands for any ending. */
function partsOf(phrase: string): readonly Part[] {
  return phrase
    .split(' ')
    .flatMap((word) => wordsIn(word).map((letters) => ({ letters, isOpen: word.endsWith('*') })))
}

function isMeant(word: string, { letters, isOpen }: Part): boolean {
  if (isOpen ? word.startsWith(letters) : word === letters) return true
  if (letters.length < longEnough) return false
  const { length } = letters
  if (!isOpen && Math.abs(word.length - length) > 1) return false
  const tried = isOpen ? [length - 1, length, length + 1].map((end) => word.slice(0, end)) : [word]
  return tried.some((start) => stepsBetween(start, letters) <= 1)
}
