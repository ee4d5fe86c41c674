import type { TextContext } from '@/components/article/text-context'
import type { ReadMore } from '@/components/program-structure/sessions-view'
import { ownNumbers } from '@/lib/content/local/local-facts'
import type { Outline } from '@/lib/content/schema/outline'
import { dangers } from '@/lib/content/schema/topics'
import type { Danger } from '@/lib/content/schema/topics'
import { buildDay } from '@/lib/dates/build-day'
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

/** What the components inside a text need to know. `boxes` are the dangers whose blocks the layout adds. */
export function textContext(
  library: Library,
  text: Outline & { readonly address: string },
  boxes: readonly Danger[] = [],
): TextContext {
  const { helpLines, programs, safetyBlocks, asks, words, site, local, language, at } = library
  const { saidOf, programName } = library
  const shown = dangers.filter((danger) => boxes.includes(danger) || text.boxes.includes(danger))
  const blocks = safetyBlocks.filter((block) => shown.includes(block.danger))
  const also = safetyBlocks.filter((block) => blocks.some((one) => one.also?.includes(block.danger)))
  const keys = [...text.cites, ...[...blocks, ...also].flatMap((block) => block.sources)]
  const moved = library.redirects.filter(({ from }) => from.startsWith(`${text.address}#`))
  return {
    at,
    words,
    helpLines,
    programs,
    drawnWarnings: drawnWarnings(library, text.drawn, shown),
    sessionArticles: sessionArticles(library),
    safetyBlocks,
    ownNumbers: ownNumbers(local),
    publisher: site.publisher?.name,
    programName,
    asks,
    saidOf,
    locale: language.locale,
    today,
    sources: [...new Set(keys)].flatMap((key) => library.sources.find((source) => source.id === key) ?? []),
    movedAnchors: new Map(moved.map(({ from, to }) => [from.split('#')[1] ?? '', to.split('#')[1] ?? ''])),
  }
}
