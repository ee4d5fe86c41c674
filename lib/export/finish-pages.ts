import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { classesOf, hasArticleStyle, paintReader, siteStyles } from '@/lib/export/site-style'
import { publishedPage } from '@/lib/export/export-file-kind'
import { addressOf, writeBelow } from '@/lib/export/file-tree'
import { elementsOf, serializeHtml } from '@/lib/export/html-tree'
import { fillHead, orderHead } from '@/lib/export/page-head'
import { PageSurprise } from '@/lib/export/page-surprise'
import { policyNeeds, sitePolicy, styleNeeds } from '@/lib/export/policy'
import type { Policy, PolicyNeeds } from '@/lib/export/policy'
import { readHtml } from '@/lib/export/read-html'
import type { StyleRequest } from '@/lib/export/site-style'
import { stripPage } from '@/lib/export/strip-page'
import { paintDrawings } from '@/lib/export/style/paint-drawings'
import { verifyPage } from '@/lib/export/verify-page'

/** What finishing needs to know. */
export type PagesInput = {
  /** Next's export. */
  readonly from: string
  /** Its pages, as paths in it. */
  readonly pages: readonly string[]
  /** The folder for the finished ones. */
  readonly work: string
  /** True when a path from the root of the site is a file, a page or an address that moved. */
  readonly isKnown: (path: string) => boolean
}
/** The one policy that fits all pages, and everything that is wrong with one, as `file  problem`. */
export type FinishedPages = { readonly policy: Policy; readonly problems: readonly string[] }

/** What is kept of a page while the others are read: little, so that memory does not grow with them. */
type Kept = StyleRequest & { readonly file: string; readonly needs: PolicyNeeds }

/**
 * Strips every page, puts its head in order, gives articles their smaller style, and writes the site's policy into
 * each. A page is parsed once; style and policy, which need all pages, are written into its text afterwards.
 * Throws PageSurprise naming file and surprise.
 */
export async function finishPages({ from, pages, work, isKnown }: PagesInput): Promise<FinishedPages> {
  const kept: Kept[] = []
  const classes = new Set<string>()
  const surprises: string[] = []
  const problems: string[] = []
  const paints = paintReader(from)
  for (const page of pages) {
    const file = publishedPage(page)
    const { document, mended } = readHtml(await readFile(join(from, page), 'utf8'))
    const unknown = stripPage(document)
    const { sheets, unordered } = orderHead(document)
    surprises.push(...[...mended, ...unknown, ...unordered].map((surprise) => `${file}  ${surprise}`))
    const elements = elementsOf(document)
    paintDrawings(elements, await paints(sheets))
    const wrong = verifyPage(elements, { address: addressOf(file), isKnown })
    problems.push(...wrong.map((problem) => `${file}  ${problem}`))
    const isArticle = hasArticleStyle(file, elements)
    if (isArticle) for (const name of classesOf(elements)) classes.add(name)
    kept.push({ file, sheets, isArticle, needs: policyNeeds(elements) })
    await writeBelow(work, file, serializeHtml(document))
  }
  if (surprises.length > 0) throw new PageSurprise(surprises)
  const styles = await siteStyles(kept, { from, classes, isKnown })
  const inlined = new Set(styles.filter((style) => style !== undefined))
  const policy = sitePolicy([...kept.map(({ needs }) => needs), styleNeeds([...inlined])])
  for (const [index, { file }] of kept.entries()) {
    const path = join(work, file)
    await writeFile(path, fillHead(await readFile(path, 'utf8'), policy, styles[index]))
  }
  return { policy, problems }
}
