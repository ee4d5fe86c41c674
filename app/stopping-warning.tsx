import { WarningBox } from '@/components/page/warning-box'
import { library } from '@/lib/content/door'

const { home, articles } = library

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
