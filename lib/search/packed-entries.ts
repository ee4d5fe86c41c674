import type { ResultKind, SearchEntry } from '@/lib/search/search-entry'

/** What is found on one page: its address, its kind, the name of the page, and each entry as anchor, title, others, text. */
export type PackedPage = readonly [
  address: string,
  kind: ResultKind,
  page: string,
  entries: readonly (readonly [anchor: string, title: string, also: string, text: string])[],
]

/** Between other words for one thing. */
const between = '|'

/** Entries of one page and kind stand together, so that what they share is sent once. */
export function packEntries(entries: readonly SearchEntry[]): readonly PackedPage[] {
  const pages = new Map<string, SearchEntry[]>()
  for (const entry of entries) {
    const key = [entry.kind, entry.address.split('#')[0], entry.page].join(' ')
    pages.set(key, [...(pages.get(key) ?? []), entry])
  }
  return [...pages.values()].map((those): PackedPage => [
    those[0]?.address.split('#')[0] ?? '',
    those[0]?.kind ?? 'page',
    those[0]?.page ?? '',
    those.map(({ address, title, also, text }) => [
      address.split('#')[1] ?? '',
      title,
      also.join(between),
      text,
    ]),
  ])
}

export function unpackEntries(pages: readonly PackedPage[]): readonly SearchEntry[] {
  return pages.flatMap(([address, kind, page, entries]) =>
    entries.map(([anchor, title, also, text]) => ({
      kind,
      address: anchor === '' ? address : `${address}#${anchor}`,
      title,
      page,
      also: also === '' ? [] : also.split(between),
      text,
    })),
  )
}
