import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileOf } from '@/lib/export/file-tree'
import { booklet } from '@/lib/export/packets/booklet'
import { withFixedDates } from '@/lib/export/packets/fixed-dates'
import type { PacketPaper } from '@/lib/export/packets/packet-paper'
import { paperDocument, paperHtml } from '@/lib/export/packets/paper-document'
import { withPrinter } from '@/lib/export/packets/printer'
import { readHtml } from '@/lib/export/read-html'

/**
 * Prints every packet of a finished folder into it: whole sheets with tags and an outline, and a booklet. All or none:
 * where the browser fails (NotPrinted), the folder is as it was.
 */
export async function printPackets(
  papers: readonly PacketPaper[],
  work: string,
  executablePath: string,
): Promise<void> {
  const texts = await finishedTexts(papers, work)
  const read = (address: string) => readHtml(texts.get(address) ?? '').document
  // Made before the browser starts: what is wrong in a page is no fault of the browser.
  const documents = papers.map((paper) => ({ paper, document: paperDocument(paper, read) }))
  const files = await withPrinter(executablePath, async (print) => {
    const made: (readonly [string, Uint8Array])[] = []
    for (const { paper, document } of documents) {
      const sheets = await print(paperHtml(document, 'sheets'))
      made.push([paper.file, withFixedDates(sheets, paper.day)])
      const halves = await print(paperHtml(document, 'halves'))
      made.push([paper.booklet, await booklet(halves, paper)])
    }
    return made
  })
  for (const [file, bytes] of files) await writeBytes(work, file, bytes)
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

async function writeBytes(root: string, file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), bytes)
}
