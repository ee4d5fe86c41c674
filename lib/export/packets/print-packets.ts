import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Page } from 'playwright-core'
import { fileOf } from '@/lib/export/file-tree'
import { booklet } from '@/lib/export/packets/booklet'
import { isRoot } from '@/lib/export/packets/find-chromium'
import { withFixedDates } from '@/lib/export/packets/fixed-dates'
import type { PacketPaper } from '@/lib/export/packets/packet-paper'
import { paperDocument, paperHtml } from '@/lib/export/packets/paper-document'
import { readHtml } from '@/lib/export/read-html'

/** Prints every packet of a finished folder into it: whole sheets with tags and an outline, and a booklet. One browser, one page. */
export async function printPackets(
  papers: readonly PacketPaper[],
  work: string,
  executablePath: string,
): Promise<void> {
  const texts = await finishedTexts(papers, work)
  const read = (address: string) => readHtml(texts.get(address) ?? '').document
  // Chromium's sandbox refuses root.
  const browser = await chromium.launch({ executablePath, args: isRoot() ? ['--no-sandbox'] : [] })
  try {
    const page = await browser.newPage()
    for (const paper of papers) {
      const document = paperDocument(paper, read)
      const sheets = await printed(page, paperHtml(document, 'sheets'))
      await writeBytes(work, paper.file, withFixedDates(sheets, paper.day))
      const halves = await printed(page, paperHtml(document, 'halves'))
      await writeBytes(work, paper.booklet, await booklet(halves, paper))
    }
  } finally {
    await browser.close()
  }
}

/** The text of every page that a packet needs, by its address. */
async function finishedTexts(
  papers: readonly PacketPaper[],
  work: string,
): Promise<ReadonlyMap<string, string>> {
  const needed = papers.flatMap(({ page, boxes, style, articles }) => [
    page,
    boxes,
    style,
    ...articles.map(({ address }) => address),
  ])
  const texts = [...new Set(needed)].map(
    async (address) => [address, await readFile(join(work, fileOf(address)), 'utf8')] as const,
  )
  return new Map(await Promise.all(texts))
}

async function printed(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(html)
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })
}

async function writeBytes(root: string, file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), bytes)
}
