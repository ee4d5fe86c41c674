import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'

/**
 * What a PDF says of itself: the neutral name of the guide, since the bar of a viewer and the list of a printer show it;
 * its language, and the day of its words, ISO 8601.
 */
export type PdfFacts = { readonly name: string; readonly language: string; readonly day: string }

/** Nothing names who wrote it, with what, or when: the same words make the same bytes. */
export function statePdf(pdf: PDFDocument, { name, language, day }: PdfFacts): void {
  pdf.setTitle(name, { showInWindowTitleBar: true })
  pdf.setCreator(name)
  pdf.setProducer(name)
  pdf.setLanguage(language)
  pdf.setCreationDate(new Date(`${day}T00:00:00Z`))
  pdf.setModificationDate(new Date(`${day}T00:00:00Z`))
}

/** A PDF of a browser's with these facts. Its outline has the headings as they are: the browser leaves out spaces where a line or a part of one ends. */
export async function withFacts(
  bytes: Uint8Array,
  facts: PdfFacts,
  headings: readonly string[],
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  statePdf(pdf, facts)
  const wholeOf = new Map(headings.map((heading) => [withoutSpaces(heading), heading]))
  for (const entry of entriesBelow(pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict))) {
    const title = entry.lookup(titleName)
    if (!(title instanceof PDFString || title instanceof PDFHexString)) continue
    const whole = wholeOf.get(withoutSpaces(title.decodeText()))
    if (whole !== undefined) entry.set(titleName, PDFHexString.fromText(whole))
  }
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false })
}

const titleName = PDFName.of('Title')

function entriesBelow(parent: PDFDict | undefined): readonly PDFDict[] {
  const entries: PDFDict[] = []
  let entry = parent?.lookupMaybe(PDFName.of('First'), PDFDict)
  while (entry !== undefined) {
    entries.push(entry, ...entriesBelow(entry))
    entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict)
  }
  return entries
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '')
}
