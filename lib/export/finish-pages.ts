import { withArticleStyle } from '@/lib/export/article-style'
import { insertMeta } from '@/lib/export/insert-meta'
import { PageSurprise } from '@/lib/export/page-surprise'
import { policyNeeds, sitePolicy } from '@/lib/export/policy'
import type { Policy } from '@/lib/export/policy'
import { stripPage } from '@/lib/export/strip-page'

/** Pages by file name, as HTML. */
export type Pages = ReadonlyMap<string, string>

/** Finished pages and the one policy that fits them all. */
export type FinishedPages = { readonly pages: Pages; readonly policy: Policy }

/** Strips every page, gives articles their smaller style, and writes the site's policy into each. Throws PageSurprise naming file and surprise. */
export function finishPages(exported: Pages): FinishedPages {
  const stripped = new Map<string, string>()
  const surprises: string[] = []
  for (const [file, html] of exported) {
    try {
      stripped.set(file, stripPage(html))
    } catch (error) {
      if (!(error instanceof PageSurprise)) throw error
      surprises.push(...error.problems.map((problem) => `${file}  ${problem}`))
    }
  }
  if (surprises.length > 0) throw new PageSurprise(surprises)
  const styled = withArticleStyle(stripped)
  const policy = sitePolicy([...styled.values()].map(policyNeeds))
  const pages = new Map([...styled].map(([file, html]) => [file, insertMeta(html, policy)]))
  return { pages, policy }
}
