import type { FeedEntry } from '@/lib/export/atom'
import type { Library } from '@/lib/library/library'
import { absoluteAddress } from '@/lib/links/addresses'

type Change = { readonly date: string; readonly what: string }
type Changed = {
  readonly id: string
  readonly title: string
  readonly address: string
  readonly isSafety: boolean
  readonly changes: readonly Change[]
}

/** An entry for each change of words, newest first; those of a safety text, and of the pages about a danger, are marked. */
export function wordChanges({ articles, servicePages, safetyBlocks, site }: Library): readonly FeedEntry[] {
  const about = new Set(safetyBlocks.flatMap(({ fullOn }) => fullOn))
  const pages = [...articles, ...servicePages]
  const changed: readonly Changed[] = [
    ...articles.map(({ id, title, address, written, summary, changes }) => ({
      id,
      title,
      address,
      isSafety: about.has(id),
      changes: [...changes, { date: written, what: summary }],
    })),
    ...safetyBlocks.flatMap(({ danger, title, fullOn, changes = [] }) => {
      const page = pages.find(({ id }) => fullOn.includes(id))
      return page === undefined
        ? []
        : [{ id: `safety-${danger}`, title, address: page.address, isSafety: true, changes }]
    }),
  ]
  return changed.flatMap((one) => entriesOf(one, site.canonical)).toSorted((a, b) => compare(b.day, a.day))
}

function entriesOf(
  { id, title, address, isSafety, changes }: Changed,
  canonical: string,
): readonly FeedEntry[] {
  return changes.map(({ date, what }, index) => {
    // Two changes of a day: the older one keeps the id that it had alone.
    const sameDay = changes.slice(index + 1).filter((one) => one.date === date).length
    return {
      id: sameDay === 0 ? id : `${id}-${sameDay + 1}`,
      title,
      address: absoluteAddress(canonical, address),
      day: date,
      text: what,
      category: isSafety ? 'safety' : undefined,
    }
  })
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
