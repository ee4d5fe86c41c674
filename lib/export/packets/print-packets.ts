import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileOf } from '@/lib/export/file-tree'
import { booklet } from '@/lib/export/packets/booklet'
import { embedImages } from '@/lib/export/packets/embed-images'
import type { PacketPaper } from '@/lib/export/packets/packet-paper'
import { headingsOf, paperDocument, paperHtml } from '@/lib/export/packets/paper-document'
import { withFacts } from '@/lib/export/packets/pdf-facts'
import { withPrinter } from '@/lib/export/packets/printer'
import { readHtml } from '@/lib/export/read-html'

/**
 * Prints every packet of a finished folder into it: whole sheets with tags and an outline, and booklets. All or none:
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
  for (const { document } of documents) await embedImages(document, work)
  const files = await withPrinter(executablePath, async (print) => {
    const made: (readonly [string, Uint8Array])[] = []
    for (const { paper, document } of documents) {
      const sheets = await print(paperHtml(document, 'sheets'))
      made.push([paper.file, await withFacts(sheets, paper, headingsOf(document))])
      for (const { file, format } of paper.booklets)
        made.push([file, await booklet(await print(paperHtml(document, format)), paper)])
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
