import { WarningBox } from '@/components/page/warning-box'
import { library } from '@/lib/library/door'
import { stoppingShorts } from '@/lib/library/stopping-shorts'

const { home, articles, safetyBlocks } = library

/** The article to which the warning on the first page leads. */
export function stoppingArticle() {
  return articleOf(home.warning.to)
}

/** The warning of the first page, for pages that people reach without passing it. */
export function StoppingWarning() {
  return (
    <WarningBox
      address={stoppingArticle().address}
      stoppedAddress={articleOf(home.warning.stopped.to).address}
      warning={home.warning}
    />
  )
}

/** The check has made sure that it exists, and that no publisher hides it. */
function articleOf(id: string) {
  const article = articles.find((one) => one.id === id)
  if (article === undefined)
    throw new Error(`content/en/home.yaml leads its warning to ${id}, which is no article; run npm run check`)
  return article
}

/** The warning on paper, where no link leads on: it says what the linked page would. */
export function paperWarning() {
  const title = safetyBlocks.find(({ danger }) => danger === 'stopping')?.title ?? home.warning.title
  return { title: `${title}:`, lines: stoppingShorts(safetyBlocks) }
}
