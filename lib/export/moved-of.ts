import type { MovedPart } from '@/lib/export/moved-parts'
import type { Library } from '@/lib/library/library'

/** The parts that left a page for another, by the address of the page that they left. */
export function movedParts(libraries: readonly Library[]): ReadonlyMap<string, readonly MovedPart[]> {
  const parts = new Map<string, readonly MovedPart[]>()
  for (const { redirects, hidden, at, words, ...library } of libraries) {
    const titles = titlesOf(library)
    for (const { from, to } of redirects) {
      const [page = '', id] = from.split('#')
      const [there = '', anchor] = to.split('#')
      if (id === undefined || page === there || !page.startsWith(at.home)) continue
      const goal = hidden.get(there) ?? to
      const title = titles.get(anchor === undefined ? there : to) ?? titles.get(there) ?? goal
      const part = { id, to: goal, lead: words.text.movedPart, title }
      parts.set(page, [...(parts.get(page) ?? []).filter((one) => one.id !== id), part])
    }
  }
  return parts
}

type Texts = Pick<
  Library,
  'articles' | 'sections' | 'servicePages' | 'ownPages' | 'questionGroups' | 'wayThrough' | 'sheets'
>

/** The titles of pages, and the headings on them by their whole addresses. */
function titlesOf(texts: Texts): ReadonlyMap<string, string> {
  const { articles, sections, servicePages, ownPages, questionGroups, wayThrough, sheets } = texts
  const pages = [
    ...articles,
    ...sections,
    ...servicePages,
    ...ownPages,
    ...questionGroups,
    wayThrough,
    ...sheets,
  ]
  return new Map(
    pages.flatMap(({ address, title, headings }) => [
      [address, title] as const,
      ...headings.map(({ id, text }) => [`${address}#${id}`, text] as const),
    ]),
  )
}
