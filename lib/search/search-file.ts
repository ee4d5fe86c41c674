import MiniSearch from 'minisearch'
import type { Options } from 'minisearch'
import { packEntries, unpackEntries } from '@/lib/search/packed-entries'
import type { PackedPage } from '@/lib/search/packed-entries'
import { packIndex } from '@/lib/search/packed-index'
import { termMaker } from '@/lib/search/search-language'
import type { SearchLanguage } from '@/lib/search/search-language'
import type { SearchEntry } from '@/lib/search/search-entry'

/** The file beside the page: what can be found, how the language works, and the index made of both at build time. */
export type SearchFile = {
  readonly pages: readonly PackedPage[]
  readonly language: SearchLanguage
  readonly index: string
}

/** What of an entry is searched. */
export const searchFields = ['title', 'also', 'page', 'text'] as const

/** How an entry is read, when the index is made and when it is asked. */
export function indexOptions(language: SearchLanguage): Options {
  const terms = termMaker(language)
  return {
    fields: [...searchFields],
    tokenize: (text) => [...terms(text)],
    processTerm: (term) => term,
  }
}

/** Makes the file. The number of an entry is its place. */
export function searchFile(entries: readonly SearchEntry[], language: SearchLanguage): SearchFile {
  const pages = packEntries(entries)
  const made = new MiniSearch(indexOptions(language))
  made.addAll(
    unpackEntries(pages).map(({ title, also, page, text }, id) => ({
      id,
      title,
      also: also.join(otherWords),
      page,
      text,
    })),
  )
  return { pages, language, index: packIndex(made.toJSON()) }
}

/** Keeps the end of one wording and the beginning of the next from reading as one phrase. */
const otherWords = ' . '
