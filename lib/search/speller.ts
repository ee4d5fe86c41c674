import type { SearchLanguage } from '@/lib/search/search-language'
import { wordsIn } from '@/lib/search/words-in'
import { stepsBetween } from '@/lib/words/steps-between'

/** So many letters tell which word is begun. */
const enoughToComplete = 4

/** Of words that have others for them, a wrong letter is put right and a last word completed: "naloxne" finds Narcan. */
export function speller({ same }: Pick<SearchLanguage, 'same'>): (text: string) => string {
  const known = [...new Set(same.flat().flatMap(wordsIn))]
  return (text) => {
    const words = wordsIn(text)
    return words
      .map((word, place) => {
        if (known.includes(word)) return word
        const begun = place === words.length - 1 && word.length >= enoughToComplete
        const meant =
          (begun ? known.find((one) => one.startsWith(word)) : undefined) ??
          known.find(
            (one) =>
              word.length > 5 && Math.abs(one.length - word.length) < 2 && stepsBetween(word, one) === 1,
          )
        return meant ?? word
      })
      .join(' ')
  }
}
