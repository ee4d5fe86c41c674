import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { paintReader, siteStyles } from '@/lib/export/site-style'
import { makeDiscreet } from '@/lib/export/discreet-page'
import type { DiscreetPage } from '@/lib/export/discreet-page'
import { handoutText } from '@/lib/export/handout'
import type { Handout } from '@/lib/export/handout'
import { publishedPage } from '@/lib/export/export-file-kind'
import { addressOf, fileOf, writeBelow } from '@/lib/export/file-tree'
import { elementsOf, serializeHtml } from '@/lib/export/html-tree'
import { addMovedParts } from '@/lib/export/moved-parts'
import type { MovedPart } from '@/lib/export/moved-parts'
import { fillHead, orderHead } from '@/lib/export/page-head'
import { linesOfText } from '@/lib/export/page-text'
import { dropWithoutFiles } from '@/lib/export/needed-files'
import { PageSurprise } from '@/lib/export/page-surprise'
import { metaPolicy, policyNeeds, sitePolicy, styleNeeds } from '@/lib/export/policy'
import type { Policy, PolicyNeeds } from '@/lib/export/policy'
import { readHtml } from '@/lib/export/read-html'
import type { StyleRequest } from '@/lib/export/site-style'
import { stripPage } from '@/lib/export/strip-page'
import { paintDrawings } from '@/lib/export/style/paint-drawings'
import { sharersOf } from '@/lib/export/style/sharers'
import type { StyleSharers } from '@/lib/export/style/sharers'
import { kindsOf } from '@/lib/export/style/used-rules'
import type { KindsOfElement } from '@/lib/export/style/used-rules'
import { verifyPage } from '@/lib/export/verify-page'

/** What finishing needs to know. */
export type PagesInput = {
  /** Next's export. */
  readonly from: string
  /** Its pages, as paths in it. */
  readonly pages: readonly string[]
  /** The folder for the finished ones. */
  readonly work: string
  /** What a page gets besides, by its address: lines for the parts that left it, a discreet copy and a handout of it. */
  readonly moved: ReadonlyMap<string, readonly MovedPart[]>
  readonly discreet: ReadonlyMap<string, DiscreetPage>
  readonly handouts: ReadonlyMap<string, Handout>
  /** True when a path from the root of the site is a file, a page or an address that moved. */
  readonly isKnown: (path: string) => boolean
}
/** The one policy that fits all pages, everything that is wrong with one, as `file  problem`, and what they say. */
export type FinishedPages = {
  readonly policy: Policy
  readonly problems: readonly string[]
  /** The lines of the texts that have a discreet copy, by their addresses. */
  readonly texts: ReadonlyMap<string, readonly string[]>
}

/** What is kept of a page while the others are read: little, so that memory does not grow with them. */
type Kept = StyleRequest & { readonly file: string; readonly needs: PolicyNeeds }

/**
 * Strips every page, puts its head in order, gives it the style that it shares with its like, and writes the site's
 * policy into each. A page is parsed once; style and policy, which need all pages, are written into its text afterwards.
 * Throws PageSurprise naming file and surprise.
 */
export async function finishPages({
  from,
  pages,
  work,
  moved,
  discreet,
  handouts,
  isKnown,
}: PagesInput): Promise<FinishedPages> {
  const kept: Kept[] = []
  const kinds = new Map<StyleSharers, KindsOfElement>()
  const surprises: string[] = []
  const problems: string[] = []
  const texts = new Map<string, readonly string[]>()
  const paints = paintReader(from)
  for (const page of pages) {
    const file = publishedPage(page)
    const address = addressOf(file)
    const { document, mended } = readHtml(await readFile(join(from, page), 'utf8'))
    const unknown = stripPage(document)
    dropWithoutFiles(document, isKnown)
    addMovedParts(document, moved.get(address) ?? [])
    const { sheets, own, unordered } = orderHead(document)
    surprises.push(...[...mended, ...unknown, ...unordered].map((surprise) => `${file}  ${surprise}`))
    const elements = elementsOf(document)
    paintDrawings(elements, await paints(sheets), own)
    const wrong = verifyPage(elements, { address, isKnown })
    problems.push(...wrong.map((problem) => `${file}  ${problem}`))
    const sharers = sharersOf(file, elements)
    if (sharers !== 'pages with a script')
      kinds.set(sharers, new Map([...(kinds.get(sharers) ?? []), ...kindsOf(elements)]))
    const one = { file, sheets, own, sharers, needs: policyNeeds(elements) }
    kept.push(one)
    await writeBelow(work, file, serializeHtml(document))
    const handout = handouts.get(address)
    if (handout !== undefined) await writeBelow(work, fileOf(handout.address), handoutText(document, handout))
    const copy = discreet.get(address)
    if (copy === undefined) continue
    texts.set(address, linesOfText(document))
    makeDiscreet(document, copy)
    const copyFile = fileOf(copy.address)
    kept.push({ ...one, file: copyFile })
    await writeBelow(work, copyFile, serializeHtml(document))
  }
  if (surprises.length > 0) throw new PageSurprise(surprises)
  const styles = await siteStyles(kept, { from, kinds, isKnown })
  const inlined = new Set(styles.filter((style) => style !== undefined))
  const policy = sitePolicy([...kept.map(({ needs }) => needs), styleNeeds([...inlined])])
  for (const [index, { file, needs }] of kept.entries()) {
    const path = join(work, file)
    await writeFile(
      path,
      fillHead(await readFile(path, 'utf8'), metaPolicy(policy, needs, styles[index]), styles[index]),
    )
  }
  return { policy, problems, texts }
}
