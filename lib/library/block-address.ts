import type { Danger } from '@/lib/content/schema/topics'
import type { Library } from '@/lib/library/library'
import { boxId } from '@/lib/links/layout-ids'

type Pages = Pick<Library, 'articles' | 'servicePages'>

/** The page of an id: of an article, or of a page about the site. */
export function addressOf({ articles, servicePages }: Pages, id: string): string | undefined {
  return [...articles, ...servicePages].find((one) => one.id === id)?.address
}

/** Where the whole block on a danger stands: on the first of its pages that no publisher hides. */
export function blockAddress(library: Pages & Pick<Library, 'safetyBlocks'>, danger: Danger): string {
  const pages = library.safetyBlocks.find((one) => one.danger === danger)?.fullOn ?? []
  const [page] = pages.flatMap((id) => addressOf(library, id) ?? [])
  if (page === undefined) throw new Error(`no page carries the block ${danger}; run npm run check`)
  return `${page}#${boxId(danger)}`
}
