import { stepsBetween } from '@/lib/words/steps-between'

// A telephone carries little above 3,400 Hz: f and s, m and n, and the pairs with and without voice are told apart by
// their context alone, and a single word has none. Vowels differ by region.
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/gh/g, ''],
  [/^kn/g, 'n'],
  [/^wr/g, 'r'],
  [/^ps/g, 's'],
  [/t?ch/g, 'C'],
  [/sh|dg|j|g(?=[eiy])/g, 'C'],
  [/c(?=[eiy])|z|th/g, 's'],
  [/x/g, 'ks'],
  [/ck|q|c|g/g, 'k'],
  [/v|s/g, 'f'],
  [/b/g, 'p'],
  [/d/g, 't'],
  [/n/g, 'm'],
  // Silent but at the beginning.
  [/(?<!^)[hwy]/g, ''],
  [/(?<=.)[aeiou]+/g, ''],
  [/^[aeiou]/g, 'A'],
  [/(.)\1+/g, '$1'],
]

/** What is left of a word on a bad line: two English words with the same key may be taken for each other. */
export function soundKey(word: string): string {
  return sounds.reduce((key, [from, to]) => key.replaceAll(from, to), word)
}

/** True when one of two words may be heard, or typed, as the other: they sound alike, or one letter is all between them. */
export function isMistakable(one: string, other: string): boolean {
  return soundKey(one) === soundKey(other) || stepsBetween(one, other) <= 1
}
