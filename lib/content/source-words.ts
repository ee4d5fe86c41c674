import type { Source } from '@/lib/content/schema/source'
import { fill } from '@/lib/words/fill'

/** Where a reader can open a source: its DOI first, since that never moves; undefined when there is no sure address. */
export function sourceLink(source: Source): string | undefined {
  if (source.DOI !== undefined) return `https://doi.org/${source.DOI}`
  if (source.PMCID !== undefined) return `https://pmc.ncbi.nlm.nih.gov/articles/${source.PMCID}/`
  if (source.PMID !== undefined) return `https://pubmed.ncbi.nlm.nih.gov/${source.PMID}/`
  return source.URL
}

/** A source in one line: who, what, where, when. `andOthers` stands for more than three authors, with {name} for the first. */
export function sourceLine(source: Source, andOthers: string): string {
  const year = source.issued?.['date-parts'][0]?.[0]
  const parts = [authors(source, andOthers), source.title, journal(source) ?? source.publisher, year]
  const said = parts.filter((part) => part !== undefined && part !== '').map(String)
  // A title may end in a question mark of its own.
  return said.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(' ')
}

/** Sources by their names, as staff and a clinician can look them up: "TIP 63 (2021)". A key that is none stays. */
export function sourceNames(keys: readonly string[], sources: readonly Source[]): string {
  return keys
    .map((key) => {
      const source = sources.find(({ id }) => id === key)
      if (source === undefined) return key
      const year = source.issued?.['date-parts'][0]?.[0]
      return year === undefined ? source.title : `${source.title} (${year})`
    })
    .join('; ')
}

function authors({ author }: Source, andOthers: string): string {
  const names = author.map((name) => {
    if ('words' in name) return name.words
    return 'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(' ')
  })
  return names.length > 3 ? fill(andOthers, { name: names[0] ?? '' }) : names.join(', ')
}

function journal(source: Source): string | undefined {
  const name = source['container-title']
  if (name === undefined) return undefined
  const place = [source.volume, source.issue === undefined ? '' : `(${source.issue})`].join('')
  return [name, place, source.page].filter((part) => part !== undefined && part !== '').join(' ')
}

/** The number of a source on a page, from 1: its place in the page's list. Throws for one that is not in the list. */
export function sourceNumber(sources: readonly Source[], key: string): number {
  const place = sources.findIndex((source) => source.id === key)
  if (place < 0) throw new Error(`the source ${key} is named and is not in the list of this page`)
  return place + 1
}

/** A source in few words: who wrote or published it, its title, its year. */
export function shortSource(source: Source, andOthers: string) {
  const names = authors(source, andOthers)
  return {
    who: names === '' ? (source.publisher ?? '') : names,
    title: source.title,
    year: source.issued?.['date-parts'][0]?.[0],
  }
}
