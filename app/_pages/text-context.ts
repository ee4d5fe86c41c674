import type { TextContext } from '@/components/article/text-context'
import type { ReadMore } from '@/components/program-structure/sessions-view'
import { ownNumbers } from '@/lib/content/local/local-facts'
import type { Outline } from '@/lib/content/schema/outline'
import { pictureSources } from '@/lib/content/schema/pictures'
import { dangers } from '@/lib/content/schema/topics'
import type { Danger } from '@/lib/content/schema/topics'
import { buildDay } from '@/lib/dates/build-day'
import { absoluteAddress } from '@/lib/links/addresses'
import { boxId } from '@/lib/links/layout-ids'
import { drawnWarnings } from '@/lib/library/drawn-warnings'
import type { Library } from '@/lib/library/library'

const today = buildDay()

/** The article that explains each kind of session, where there is one. */
export function sessionArticles({ articles }: Library): ReadMore {
  return Object.fromEntries(
    articles.flatMap(({ sessionKinds = [], title, address }) =>
      sessionKinds.map((kind) => [kind, { text: title, href: address }]),
    ),
  )
}

/** What the components inside a text need to know. `topics` are the dangers that the layout adds. */
export function textContext(
  library: Library,
  text: Outline & { readonly address: string },
  topics: readonly Danger[] = [],
): TextContext {
  const { helpLines, programs, safetyBlocks, asks, words, site, local, language, at } = library
  const { saidOf, programName } = library
  const shown = dangers.filter((danger) => topics.includes(danger) || text.boxes.includes(danger))
  const isFull = (danger: string) =>
    safetyBlocks.some(
      (one) => one.danger === danger && one.fullOn.some((id) => addressOf(library, id) === text.address),
    )
  const blocks = safetyBlocks.filter(({ danger }) => shown.includes(danger) && isFull(danger))
  const also = safetyBlocks.filter((block) => blocks.some((one) => one.also?.includes(block.danger)))
  const drawn = library.pictures.filter(({ id }) => text.pictures.includes(id))
  const pictured = drawn.flatMap(({ data }) => pictureSources(data))
  const keys = [...text.cites, ...pictured, ...[...blocks, ...also].flatMap((block) => block.sources)]
  // Those that went to another page get a line of their own (lib/export/moved-parts.ts).
  const moved = library.redirects.filter(
    ({ from, to }) => from.startsWith(`${text.address}#`) && to.startsWith(`${text.address}#`),
  )
  return {
    at,
    words,
    helpLines,
    programs,
    drawnWarnings: drawnWarnings(library, text.drawn, shown),
    sessionArticles: sessionArticles(library),
    glossary: library.glossary,
    safetyBlocks,
    pictures: drawn,
    wayThrough: library.wayThrough,
    isFull,
    blockAddress: (danger) => blockAddress(library, danger),
    ownNumbers: ownNumbers(local),
    publisher: site.publisher?.name,
    programName,
    asks,
    saidOf,
    locale: language.locale,
    absolute: (address) => absoluteAddress(site.canonical, address),
    today,
    sources: [...new Set(keys)].flatMap((key) => library.sources.find((source) => source.id === key) ?? []),
    openAsk: text.asks[0],
    movedAnchors: new Map(moved.map(({ from, to }) => [from.split('#')[1] ?? '', to.split('#')[1] ?? ''])),
  }
}

/** The page of an id: of an article, or of a page about the site. */
function addressOf({ articles, servicePages }: Library, id: string): string | undefined {
  return [...articles, ...servicePages].find((one) => one.id === id)?.address
}

/** Where the whole block on a danger stands: on the first of its pages that no publisher hides. */
function blockAddress(library: Library, danger: Danger): string {
  const pages = library.safetyBlocks.find((one) => one.danger === danger)?.fullOn ?? []
  const [page] = pages.flatMap((id) => addressOf(library, id) ?? [])
  if (page === undefined) throw new Error(`no page carries the block ${danger}; run npm run check`)
  return `${page}#${boxId(danger)}`
}
