import { wordsIn } from '@/lib/search/words-in'

/** What search knows of a language, from content/<language>/synonyms.yaml. */
export type SearchLanguage = {
  /** Words that tell nothing of what is looked for. */
  readonly ignored: readonly string[]
  /** What a word may end with and what stands in its place: "babies" and "baby" are one. */
  readonly endings: readonly { readonly ends: string; readonly becomes: string }[]
  /** Words and phrases that mean the same here. */
  readonly same: readonly (readonly string[])[]
}

/** A stem shorter than this says too little: "using" is not "us". */
const shortestStem = 3

/** How texts of a language become the terms by which they are found. */
export function termMaker({ ignored, endings, same }: SearchLanguage): (text: string) => readonly string[] {
  const skipped = new Set(ignored.flatMap(wordsIn))
  const longestFirst = endings.toSorted((a, b) => b.ends.length - a.ends.length)
  const stem = (word: string) => stemOf(word, longestFirst)
  const meanings = new Map<string, { readonly words: readonly string[]; readonly term: string }[]>()
  for (const group of same) {
    const term = wordsIn(group[0] ?? '')
      .map(stem)
      .join('')
    for (const phrase of group) {
      const words = wordsIn(phrase).map(stem)
      const [first = ''] = words
      meanings.set(first, [...(meanings.get(first) ?? []), { words, term }])
    }
  }
  for (const list of meanings.values()) list.sort((a, b) => b.words.length - a.words.length)
  return (text) => {
    const typed = wordsIn(text)
    const stems = typed.map(stem)
    const terms: string[] = []
    for (let place = 0; place < stems.length; place += 1) {
      const found = meanings
        .get(stems[place] ?? '')
        ?.find(({ words }) => words.every((word, index) => stems[place + index] === word))
      if (found !== undefined) {
        terms.push(found.term)
        place += found.words.length - 1
      } else if (!skipped.has(typed[place] ?? '')) {
        terms.push(stems[place] ?? '')
      }
    }
    return terms
  }
}

function stemOf(word: string, endings: SearchLanguage['endings']): string {
  const ending = endings.find(
    ({ ends, becomes }) => word.endsWith(ends) && word.length - ends.length + becomes.length >= shortestStem,
  )
  if (ending === undefined) return word
  const stem = word.slice(0, word.length - ending.ends.length) + ending.becomes
  // "stopped" is "stop".
  return ending.becomes === '' && /([^aeiouls])\1$/.test(stem) && stem.length > shortestStem
    ? stem.slice(0, -1)
    : stem
}
