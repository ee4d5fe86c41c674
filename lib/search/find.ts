import MiniSearch from 'minisearch'
import { unpackEntries } from '@/lib/search/packed-entries'
import { unpackIndex } from '@/lib/search/packed-index'
import type { ResultKind, SearchEntry } from '@/lib/search/search-entry'
import { indexOptions, searchFields } from '@/lib/search/search-file'
import type { SearchFile } from '@/lib/search/search-file'
import { termMaker } from '@/lib/search/search-language'
import { wordsIn } from '@/lib/search/words-in'
import { stepsBetween } from '@/lib/words/steps-between'

/** A thing that was found, and why. */
export type Found = {
  readonly entry: SearchEntry
  /** The other wording that fits better than its title, if one does. */
  readonly also: string | undefined
  /** True for a word of its texts for which it was found. */
  readonly isHit: (word: string) => boolean
}

/** Results of one kind, best first. */
export type FoundGroup = { readonly kind: ResultKind; readonly found: readonly Found[] }

/** So many of one kind are shown. */
const mostShown = 5

/** What is found far worse than the first result is not shown, as a part of its score. */
const worthShowing = 0.2
/** So many are shown however good the first one is. */
const alwaysShown = 5

/** A word is explained in one line; pages and answers help further. */
const weights: Readonly<Record<ResultKind, number>> = { page: 1, question: 1.1, word: 0.5 }

/** Opens the file. What it returns finds entries: the kind with the best hit first, one hit for each page. */
export function openSearch({ pages, language, index }: SearchFile): (text: string) => readonly FoundGroup[] {
  const entries = unpackEntries(pages)
  const search = MiniSearch.loadJS(unpackIndex(index, searchFields, entries.length), indexOptions(language))
  const terms = termMaker(language)
  const known = [...new Set(language.same.flat().flatMap(wordsIn))]
  const indexed = new Set(index.split('\n').map((line) => line.split(' ')[0]))
  return (text) => {
    const asked = terms(spelled(text, known)).join(' ')
    const results = search.search(asked, {
      tokenize: (query) => query.split(' '),
      prefix: (term, place, all) => place === all.length - 1 && term.length > 2,
      // A word that stands somewhere was meant: "shake" is not to find "share".
      fuzzy: (term) => (indexed.has(term) ? false : term.length > 7 ? 2 : term.length > 3 ? 1 : false),
      maxFuzzy: 2,
      boost: { title: 3, also: 3, page: 1.5, text: 1 },
      boostDocument: (id) => weights[entries[Number(id)]?.kind ?? 'page'],
    })
    const least = (results[0]?.score ?? 0) * worthShowing
    const found = results
      .filter(({ score }, place) => place < alwaysShown || score >= least)
      .flatMap(({ id, terms: matched }) => {
        const entry = entries[Number(id)]
        return entry === undefined ? [] : [{ entry, matched }]
      })
    return grouped(found).map(({ kind, found: those }) => ({
      kind,
      found: those.map(({ entry, matched }) => whyFound(entry, new Set(matched), terms)),
    }))
  }
}

function whyFound(
  entry: SearchEntry,
  matched: ReadonlySet<string>,
  terms: (text: string) => readonly string[],
): Found {
  const hits = (text: string) => new Set(terms(text).filter((term) => matched.has(term))).size
  const [best = ''] = entry.also.toSorted((a, b) => hits(b) - hits(a))
  return {
    entry,
    also: hits(best) > hits(entry.title) ? best : undefined,
    isHit: (word) => hits(word) > 0,
  }
}

/** So many letters tell which word is begun. */
const enoughToComplete = 4

/** Of words that have others for them, a wrong letter is put right and a last word completed: "naloxne" finds Narcan. */
function spelled(text: string, known: readonly string[]): string {
  const words = wordsIn(text)
  return words
    .map((word, place) => {
      if (known.includes(word)) return word
      const begun = place === words.length - 1 && word.length >= enoughToComplete
      const meant =
        (begun ? known.find((one) => one.startsWith(word)) : undefined) ??
        known.find(
          (one) => word.length > 5 && Math.abs(one.length - word.length) < 2 && stepsBetween(word, one) === 1,
        )
      return meant ?? word
    })
    .join(' ')
}

type Hit = { readonly entry: SearchEntry; readonly matched: readonly string[] }

function grouped(
  found: readonly Hit[],
): readonly { readonly kind: ResultKind; readonly found: readonly Hit[] }[] {
  const groups = new Map<ResultKind, Hit[]>()
  const seen = new Set<string>()
  for (const one of found) {
    const { kind, address } = one.entry
    const place = kind === 'page' ? (address.split('#')[0] ?? address) : address
    const group = groups.get(kind) ?? []
    if (seen.has(place) || group.length === mostShown) continue
    seen.add(place)
    groups.set(kind, [...group, one])
  }
  return [...groups].map(([kind, those]) => ({ kind, found: those }))
}
