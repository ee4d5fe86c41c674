import MiniSearch from 'minisearch'
import { unpackEntries } from '@/lib/search/packed-entries'
import { unpackIndex } from '@/lib/search/packed-index'
import type { ResultKind, SearchEntry } from '@/lib/search/search-entry'
import { indexOptions, searchFields } from '@/lib/search/search-file'
import type { SearchFile } from '@/lib/search/search-file'
import { termMaker } from '@/lib/search/search-language'
import { wordsIn } from '@/lib/search/words-in'
import { stepsBetween } from '@/lib/words/steps-between'

/** A thing that was found, and the terms for which it was. */
export type Found = { readonly entry: SearchEntry; readonly score: number; readonly terms: readonly string[] }

/** Results of one kind, best first. */
export type FoundGroup = { readonly kind: ResultKind; readonly found: readonly Found[] }

/** So many of one kind are shown. */
const mostShown = 5

/** A word is explained in one line; pages and answers help further. */
const weights: Readonly<Record<ResultKind, number>> = { page: 1, question: 1.1, word: 0.7 }

/** Opens the file. What it returns finds entries: the kind with the best hit first, one hit for each page. */
export function openSearch({ pages, language, index }: SearchFile): (text: string) => readonly FoundGroup[] {
  const entries = unpackEntries(pages)
  const search = MiniSearch.loadJS(unpackIndex(index, searchFields, entries.length), indexOptions(language))
  const terms = termMaker(language)
  const known = [...new Set(language.same.flat().flatMap(wordsIn))]
  return (text) => {
    const asked = terms(spelled(text, known)).join(' ')
    const results = search.search(asked, {
      tokenize: (query) => query.split(' '),
      prefix: (term, place, all) => place === all.length - 1 && term.length > 2,
      fuzzy: (term) => (term.length > 7 ? 2 : term.length > 3 ? 1 : false),
      maxFuzzy: 2,
      boost: { title: 3, also: 3, page: 1.5, text: 1 },
      boostDocument: (id) => weights[entries[Number(id)]?.kind ?? 'page'],
    })
    const found = results.flatMap(({ id, score, terms: matched }) => {
      const entry = entries[Number(id)]
      return entry === undefined ? [] : [{ entry, score, terms: matched }]
    })
    return grouped(found)
  }
}

/** Of words that have others for them, one misspelled letter is put right: "naloxne" is to find Narcan. */
function spelled(text: string, known: readonly string[]): string {
  return wordsIn(text)
    .map((word) =>
      word.length < 6 || known.includes(word)
        ? word
        : (known.find((one) => one.length > 5 && stepsBetween(word, one) === 1) ?? word),
    )
    .join(' ')
}

function grouped(found: readonly Found[]): readonly FoundGroup[] {
  const groups = new Map<ResultKind, Found[]>()
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
