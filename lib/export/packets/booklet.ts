import { PDFDocument } from '@cantoo/pdf-lib'
import { bookletOrder } from '@/lib/export/packets/booklet-order'

/** What a PDF says of itself: its title, its language, and the day of its words, ISO 8601. */
export type PdfFacts = { readonly title: string; readonly language: string; readonly day: string }

/** Pages of half a sheet, two on each side of whole sheets, in the order of a booklet. The bytes depend on nothing else. */
export async function booklet(halves: Uint8Array, { title, language, day }: PdfFacts): Promise<Uint8Array> {
  const source = await PDFDocument.load(halves)
  const made = await PDFDocument.create({ updateMetadata: false })
  const pages = await made.embedPages(source.getPages())
  const [first] = pages
  if (first === undefined) throw new Error(`the packet "${title}" has no page`)
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
  made.setTitle(title, { showInWindowTitleBar: true })
  made.setLanguage(language)
  made.setCreationDate(new Date(`${day}T00:00:00Z`))
  made.setModificationDate(new Date(`${day}T00:00:00Z`))
  return made.save({ addDefaultPage: false, updateFieldAppearances: false })
}
