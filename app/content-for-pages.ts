import type { TextContext } from '@/components/article/text-context'
import type { ReadMore } from '@/components/program-structure/sessions-view'
import type { FrameData } from '@/components/page/frame-data'
import { publicLogo } from '@/lib/export/public-logo'
import { library } from '@/lib/library/door'
import type { Outline } from '@/lib/content/schema/outline'
import type { ServicePage } from '@/lib/library/library'
import { dangers } from '@/lib/content/schema/topics'
import type { Danger } from '@/lib/content/schema/topics'
import { buildDay } from '@/lib/dates/build-day'
import { englishLocale } from '@/lib/dates/locale'
import { ownNumbers } from '@/lib/content/local/own-numbers'
import { said } from '@/lib/content/local/said'

/** The language of the routes beside this file, as dates want it. */
export const locale = englishLocale

const { site, words, local } = library
const programName = site.publisher?.name ?? site.name
const ownLine = local.admissions === undefined ? undefined : { name: programName, ...local.admissions.phone }
const today = buildDay()

const footerIds = ['about', 'sources', 'accessibility', 'privacy', 'contact', 'all', 'staff'] as const

/** What the frame of every page shows. */
export const frame: FrameData = {
  site,
  words: words.frame,
  helpLines: library.helpLines,
  ownLine,
  logo: site.logo === true ? publicLogo() : undefined,
  sections: [...library.sections, ...ownPages('menu')],
  footerPages: [...footerIds.map(servicePage), ...ownPages('footer')],
}

/** The publisher's own pages of one list, as links. */
function ownPages(list: 'footer' | 'menu') {
  return library.ownPages
    .filter((page) => page.list === list)
    .map(({ slug, navTitle, address }) => ({ id: slug, navTitle, address }))
}

/** The page with this id. The check has made sure that each exists. */
export function servicePage(id: ServicePage['id']): ServicePage {
  const page = library.servicePages.find((one) => one.id === id)
  if (page === undefined) throw new Error(`content/en/service-pages/${id}.mdx is missing; run npm run check`)
  return page
}

/** The article that explains each kind of session, where there is one. */
export const sessionArticles: ReadMore = Object.fromEntries(
  library.articles.flatMap(({ sessionKinds = [], title, address }) =>
    sessionKinds.map((kind) => [kind, { text: title, href: address }]),
  ),
)

/** What the components inside a text need to know. `boxes` are the dangers whose blocks the layout adds. */
export function textContext(
  text: Outline & { readonly address: string },
  boxes: readonly Danger[] = [],
): TextContext {
  const { helpLines, programs, safetyBlocks, asks } = library
  const shown = dangers.filter((danger) => boxes.includes(danger) || text.boxes.includes(danger))
  const blocks = safetyBlocks.filter((block) => shown.includes(block.danger))
  const also = safetyBlocks.filter((block) => blocks.some((one) => one.also?.includes(block.danger)))
  const keys = [...text.cites, ...[...blocks, ...also].flatMap((block) => block.sources)]
  const moved = library.redirects.filter(({ from }) => from.startsWith(`${text.address}#`))
  return {
    words,
    helpLines,
    programs,
    sessionArticles,
    safetyBlocks,
    ownNumbers: ownNumbers(local),
    publisher: site.publisher?.name,
    programName,
    asks,
    saidOf: (id) => said(id, local, words.local, locale),
    locale,
    today,
    sources: [...new Set(keys)].flatMap((key) => library.sources.find((source) => source.id === key) ?? []),
    movedAnchors: new Map(moved.map(({ from, to }) => [from.split('#')[1] ?? '', to.split('#')[1] ?? ''])),
  }
}
