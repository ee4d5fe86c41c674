import { WarningBox } from '@/components/page/warning-box'
import type { Library } from '@/lib/library/library'
import type { Program } from '@/lib/program/schema'
import { stoppingShorts } from '@/lib/library/stopping-shorts'

/** The article to which the warning on the first page leads. */
function stoppingArticle(library: Library) {
  return articleOf(library, library.home.warning.to)
}

/** The warning of the first page, for pages that people reach without passing it. */
export function StoppingWarning({ library }: { library: Library }) {
  const { warning } = library.home
  return (
    <WarningBox
      address={stoppingArticle(library).address}
      stoppedAddress={articleOf(library, warning.stopped.to).address}
      warning={warning}
    />
  )
}

/** The check has made sure that it exists, and that no publisher hides it. */
function articleOf({ articles, language }: Library, id: string) {
  const article = articles.find((one) => one.id === id)
  if (article === undefined)
    throw new Error(
      `content/${language.tag}/home.yaml leads its warning to ${id}, which is no article; run npm run check`,
    )
  return article
}

/** What paper says in its place: it has no links. What the words of the track call for besides stands behind it. */
export function paperWarning(library: Library, program: Program) {
  const { safetyBlocks, home, warningsOf } = library
  const title = safetyBlocks.find(({ danger }) => danger === 'stopping')?.title ?? home.warning.title
  return { title: `${title}:`, lines: [...stoppingShorts(safetyBlocks), ...warningsOf(program)] }
}
