import type { SearchEntry } from '@/lib/search/search-entry'
import type { Library } from '@/lib/library/library'

type Text = {
  readonly title: string
  readonly summary: string
  readonly address: string
  readonly headings?: Library['articles'][number]['headings']
}

/** Everything that search finds: pages and their headings, questions with their other wordings, words that are explained. */
export function searchEntries(library: Library): readonly SearchEntry[] {
  const said = new Map<string, string[]>()
  for (const { say, to } of library.commonWords) said.set(to, [...(said.get(to) ?? []), say])
  return [...texts(library).flatMap(pageEntries), ...questionEntries(library), ...wordEntries(library)].map(
    (entry) => ({ ...entry, also: [...entry.also, ...(said.get(entry.address) ?? [])] }),
  )
}

/** Every page with a title of its own, but for the one on which people search, and for unknown addresses. */
function texts(library: Library): readonly Text[] {
  const { articles, sections, servicePages, ownPages, wayThrough, sheets, questionGroups, programs } = library
  const { packets, words, at } = library
  return [
    ...articles,
    ...sections,
    ...questionGroups.map(({ title, summary, address }) => ({ title, summary, address })),
    wayThrough,
    ...sheets,
    ...packets.map(({ title, summary, address }) => ({ title, summary, address })),
    ...programs.map(({ id, name, summary }) => ({ title: name, summary, address: at.program(id) })),
    { title: words.fit.title, summary: words.fit.summary, address: at.fit },
    library.glossary,
    ...ownPages,
    ...servicePages.filter(({ id }) => id !== 'not-found' && id !== 'search'),
  ]
}

function pageEntries({ title, summary, address, headings = [] }: Text): readonly SearchEntry[] {
  return [
    { kind: 'page', address, title, page: '', also: [], text: summary },
    ...headings.map(({ id, text }): SearchEntry => ({
      kind: 'page',
      address: `${address}#${id}`,
      title: text,
      page: title,
      also: [],
      text: '',
    })),
  ]
}

function questionEntries({ questionGroups }: Library): readonly SearchEntry[] {
  return questionGroups.flatMap(({ address, navTitle, questions }) =>
    questions.map(({ id, ask, also }): SearchEntry => ({
      kind: 'question',
      address: `${address}#${id}`,
      title: ask,
      page: navTitle,
      also,
      text: '',
    })),
  )
}

function wordEntries({ glossary }: Library): readonly SearchEntry[] {
  return glossary.terms.map(({ id, term, meaning, also = [], street = [] }): SearchEntry => ({
    kind: 'word',
    address: `${glossary.address}#${id}`,
    title: term,
    page: '',
    also: [...also, ...street],
    text: firstSentence(meaning),
  }))
}

function firstSentence(text: string): string {
  return /^.+?[.?!](?=\s|$)/.exec(text)?.[0] ?? text
}
