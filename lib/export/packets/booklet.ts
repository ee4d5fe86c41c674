import { PDFDocument } from '@cantoo/pdf-lib'
import { bookletOrder } from '@/lib/export/packets/booklet-order'
import { statePdf } from '@/lib/export/packets/pdf-facts'
import type { PdfFacts } from '@/lib/export/packets/pdf-facts'

/** Pages of half a sheet, two on each side of whole sheets, in the order of a booklet. The bytes depend on nothing else. */
export async function booklet(halves: Uint8Array, facts: PdfFacts): Promise<Uint8Array> {
  const source = await PDFDocument.load(halves)
  const made = await PDFDocument.create({ updateMetadata: false })
  const pages = await made.embedPages(source.getPages())
  const [first] = pages
  if (first === undefined) throw new Error('a packet has no page')
  const { width, height } = first
  for (const { left, right } of bookletOrder(pages.length)) {
    const side = made.addPage([2 * width, height])
    for (const [number, x] of [
      [left, 0],
      [right, width],
    ] as const) {
      const page = number === undefined ? undefined : pages[number - 1]
      if (page !== undefined) side.drawPage(page, { x, y: 0 })
    }
  }
  statePdf(made, facts)
  return made.save({ addDefaultPage: false, updateFieldAppearances: false })
}
