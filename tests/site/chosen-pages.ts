import { sectionIds } from '@/lib/content/schema/sections'
import { reservedProgramIds } from '@/lib/links/addresses'
import { articles, pageAt, pages, root } from '@/tests/site/built-pages'
import type { BuiltPage } from '@/tests/site/built-pages'
import { facts } from '@/tests/site/facts'
import { withNewKinds } from '@/tests/site/new-kinds'

/** True for the page of a track, not for those of tools that stand beside them. */
export function isTrack(address: string): boolean {
  const id = /^\/program\/([^/]+)\/$/.exec(address)?.[1]
  return id !== undefined && !reservedProgramIds.some((one) => one === id)
}

/** One page of each layout, for looks too slow to take at every page. */
export function onePagePerLayout(): BuiltPage[] {
  const section = pages.find((page) => sectionIds.some((id) => page.address === `/${id}/`))
  const program = pages.find((page) => isTrack(page.address))
  const questions = pages.find((page) => /^\/questions\/[^/]+\/$/.test(page.address))
  const layouts = { section, article: articles.at(0), program, questions }
  for (const [name, page] of Object.entries(layouts)) {
    if (!page) throw new Error(`${root} has no ${name} page, and the tests of that layout need one.`)
  }
  const found = Object.values(layouts).filter((page) => page !== undefined)
  return [
    pageAt('/'),
    ...found,
    pageAt('/program/fit/'),
    pageAt('/program/my-share/'),
    pageAt('/program/compare/'),
    pageAt('/program/gallery/'),
    pageAt('/questions/'),
    pageAt('/glossary/'),
    pageAt('/search/'),
    pageAt('/a-z/'),
    pageAt('/help/'),
    pageAt('/staff/'),
    pageAt('/staff/packets/'),
    pageAt('/packets/while-you-wait/'),
    pageAt('/staff/cards/'),
    pageAt('/staff/poster/'),
    pageAt('/first-visit/'),
    pageAt('/way-through/'),
    pageAt('/sheets/questions/'),
  ]
}

/** Pages of the made-up published guide that show what is a publisher's own: number, facts, signature, colours, pages. */
const publishedAddresses = [
  '/',
  '/contact/',
  '/text-messages/',
  '/about-us/',
  '/start/',
  '/is-it-right/before-you-stop/',
  '/program/harbor-evening/',
]

/** The published guide has the texts and layouts of the draft, where every page is looked at; there, one of each is enough. */
export const pagesInBrowser: readonly BuiltPage[] =
  facts.status === 'draft' ? pages : publishedAddresses.map(pageAt)

const layouts = onePagePerLayout()

/** One page of each layout, and one with each kind of element that none of those has. */
export const closePages: readonly BuiltPage[] = withNewKinds(
  pagesInBrowser,
  layouts.filter((page) => pagesInBrowser.includes(page)),
)

/** One page of each layout that readers see. The gallery is for people who build, and has tests of its own. */
export const readersLayouts: readonly BuiltPage[] = layouts.filter(
  ({ address }) => address !== '/program/gallery/',
)

/** How closely a page is looked at: the rest of its layout differs in words alone. */
export type Look = 'closest' | 'close' | 'light'

export function lookOf(page: BuiltPage): Look {
  if (!closePages.includes(page)) return 'light'
  return readersLayouts.includes(page) ? 'closest' : 'close'
}
