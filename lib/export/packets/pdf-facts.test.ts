import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { withFacts } from '@/lib/export/packets/pdf-facts'
import { readPdf } from '@/tests/browser/read-pdf'

const facts = { name: 'Reading', language: 'en', day: '2026-11-21' }

/** As a browser writes it: its title, its name, the time, and an outline of one heading. */
async function browsersPdf(time: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage()
  pdf.setTitle('While you wait for treatment')
  pdf.setCreator('HeadlessChrome')
  pdf.setCreationDate(new Date(time))
  const { context, catalog } = pdf
  const entry = context.obj({ Title: PDFHexString.fromText('CrisisIf you think'), Dest: [page.ref, 'Fit'] })
  const ref = context.register(entry)
  catalog.set(PDFName.of('Outlines'), context.register(context.obj({ First: ref, Last: ref, Count: 1 })))
  return pdf.save()
}

const made = async (time = '2026-11-30T20:58:19Z') =>
  withFacts(await browsersPdf(time), facts, ['Crisis If you think'])

test('neither title nor maker says what a packet is about, or with what it was made', async () => {
  const pdf = await PDFDocument.load(await made(), { updateMetadata: false })
  expect([pdf.getTitle(), pdf.getCreator(), pdf.getProducer()]).toEqual(['Reading', 'Reading', 'Reading'])
})

test('the outline has its headings with their spaces', async () => {
  expect((await readPdf(await made())).outline).toEqual(['Crisis If you think'])
})

test('two prints of the same words are the same bytes, whenever they were made', async () => {
  expect(Buffer.from(await made()).equals(await made('2027-01-01T00:00:01Z'))).toBe(true)
})
