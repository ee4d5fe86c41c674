import { stepsBetween } from '@/lib/words/steps-between'

/** The one of `known` that was meant by a misspelled word; undefined where none is near. */
export function nearest(found: string, known: readonly string[]): string | undefined {
  const plain = found
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  const near = known
    .map((word) => ({ word, steps: stepsBetween(plain, word.toLowerCase().replace(/[\s_]+/g, '-')) }))
    .filter(({ word, steps }) => steps <= Math.max(1, Math.floor(word.length / 3)))
    // "With consent" is three letters from "without consent": a yes and a no are the same word only where it is a slip.
    .filter(({ word, steps }) => steps <= mostOfASlip || isDenied(word) === isDenied(found))
    .toSorted((a, b) => a.steps - b.steps)
  // "Monday" for mon.
  return near[0]?.word ?? known.find((word) => word.length > 2 && plain.startsWith(word.toLowerCase()))
}

/** Two letters that changed places are two steps. */
const mostOfASlip = 2

function isDenied(text: string): boolean {
  return /\b(?:not|no|never|none|without)\b/i.test(text)
}
