import { WarningBox } from '@/components/page/warning-box'
import { library } from '@/lib/content/door'
import { stoppingShorts } from '@/lib/content/stopping-shorts'

const { home, articles, safetyBlocks } = library

/** The article to which the warning on the first page leads. The check has made sure that it exists. */
export function stoppingArticle() {
  const article = articles.find(({ id }) => id === home.warning.to)
  if (article === undefined) throw new Error('content/en/home.yaml leads the warning to no article; run npm run check')
  return article
}

/** The warning of the first page, for pages that people reach without passing it. */
export function StoppingWarning() {
  return <WarningBox address={stoppingArticle().address} warning={home.warning} />
}

/** The same where no link leads on, on paper. */
export function paperWarning() {
  const title = safetyBlocks.find(({ danger }) => danger === 'stopping')?.title ?? home.warning.title
  return { title: `${title}:`, lines: stoppingShorts(safetyBlocks) }
}
