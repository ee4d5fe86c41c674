import { dangerFinder } from '@/lib/search/danger-words'
import { unpackEntries } from '@/lib/search/packed-entries'
import type { SearchFile } from '@/lib/search/search-file'
import { termMaker } from '@/lib/search/search-language'
import { speller } from '@/lib/search/speller'
import { wordsIn } from '@/lib/search/words-in'
import { stepsBetween } from '@/lib/words/steps-between'

/** What staff can send: the path of its page, the question and the title, and what it says in short. */
export type Sendable = { readonly path: string; readonly title: string; readonly line: string }

/** The places of what was found, best first, and whether the words speak of a danger. */
export type FoundPieces = { readonly places: readonly number[]; readonly isDanger: boolean }

/** A word in the title says most, in another wording of a small question least. */
const weights = { title: 8, also: 5, line: 3, heading: 2, other: 1 } as const

/** What fits far worse than the best is not shown, as a part of its score. */
const worthShowing = 0.3
const mostShown = 12
/** From so many letters on, a word that is only begun finds those that begin so. */
const enoughToBegin = 3
/** In a shorter word a wrong letter may well make another word. */
const enoughForMistakes = 6

/** Finds pieces by single words. On words of danger the page about it comes first, then those of `first`. */
export function openPieces(
  { pages, language, dangers }: Pick<SearchFile, 'pages' | 'language' | 'dangers'>,
  pieces: readonly Sendable[],
  first: readonly string[],
): (typed: string) => FoundPieces {
  const terms = termMaker(language)
  const spelled = speller(language)
  const dangerPages = dangersOf(dangers)
  const entries = unpackEntries(pages)
  const read = pieces.map(({ path, title, line }) => {
    const own = entries.filter(({ address }) => address.split('#')[0] === path)
    const page = own.filter(({ address, kind }) => address === path && kind === 'page')
    const parts = own.filter((one) => !page.includes(one))
    return termWeights(terms, [
      [weights.other, parts.flatMap(({ also }) => also)],
      [weights.heading, parts.map((one) => one.title)],
      [weights.line, [line]],
      [weights.also, [...page, ...parts.filter(({ kind }) => kind === 'page')].flatMap(({ also }) => also)],
      [weights.title, [title]],
    ])
  })
  return (typed) => {
    const asked = terms(spelled(typed))
    const total = pieces.map(() => 0)
    asked.forEach((term, index) => {
      const isLast = index === asked.length - 1
      const exact = read.map((words) => weightOf(words, term, isLast))
      const found = exact.some((weight) => weight > 0) ? exact : read.map((words) => misspelled(words, term))
      const rare = Math.log(1 + pieces.length / (1 + found.filter((weight) => weight > 0).length))
      found.forEach((weight, place) => (total[place] = (total[place] ?? 0) + weight * rare))
    })
    const best = Math.max(0, ...total)
    const hits = [...total.keys()]
      .filter((place) => (total[place] ?? 0) > 0 && (total[place] ?? 0) >= best * worthShowing)
      .sort((a, b) => (total[b] ?? 0) - (total[a] ?? 0))
    const called = dangerPages(typed)
    const paths = called.length === 0 ? [] : [...called, ...first]
    const urgent = paths
      .map((path) => pieces.findIndex((one) => one.path === path))
      .filter((place) => place >= 0)
    return { places: [...new Set([...urgent, ...hits])].slice(0, mostShown), isDanger: called.length > 0 }
  }
}

/** Of each term the weight of the best place where it stands. Later lists are better ones. */
function termWeights(
  terms: (text: string) => readonly string[],
  lists: readonly (readonly [weight: number, texts: readonly string[]])[],
): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap(([weight, texts]) => texts.flatMap(terms).map((term) => [term, weight] as const)),
  )
}

/** A whole word counts more than one that is only begun. */
function weightOf(words: ReadonlyMap<string, number>, term: string, isBegun: boolean): number {
  const whole = words.get(term) ?? 0
  if (whole > 0 || !isBegun || term.length < enoughToBegin) return whole
  return Math.max(0, ...[...words].map(([word, weight]) => (word.startsWith(term) ? weight / 2 : 0)))
}

/** One wrong letter is forgiven in a word that stands nowhere. */
function misspelled(words: ReadonlyMap<string, number>, term: string): number {
  if (term.length < enoughForMistakes) return 0
  const near = (word: string) => Math.abs(word.length - term.length) < 2 && stepsBetween(word, term) === 1
  return Math.max(0, ...[...words].map(([word, weight]) => (near(word) ? weight : 0)))
}

/** The pages on what a text speaks of. One word that begins a phrase, as "kill", is enough: staff read the rest. */
function dangersOf(dangers: SearchFile['dangers']): (typed: string) => readonly string[] {
  const find = dangerFinder(dangers)
  return (typed) => {
    const [word = '', ...more] = wordsIn(typed)
    const begun =
      more.length > 0 ? [] : dangers.filter(({ words }) => words.some((one) => one.startsWith(`${word}* `)))
    return [...find(typed), ...begun.map(({ shows }) => shows)]
  }
}
