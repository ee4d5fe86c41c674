import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a PDF says of itself to programs that read it aloud, and its words in order. */
export type ReadPdf = {
  /** Width and height of each page, in points. */
  readonly sizes: readonly (readonly [number, number])[]
  readonly isTagged: boolean
  readonly language: string | undefined
  readonly title: string | undefined
  /** The headings of its outline, from the top. */
  readonly outline: readonly string[]
  /** The words of each page, with single spaces. */
  readonly texts: readonly string[]
}

type Node = { readonly title: string; readonly items: readonly Node[] }

/** Read by a program that is not the one which wrote it. */
export async function readPdf(data: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data, verbosity: 0 }).promise
  const { info } = await pdf.getMetadata()
  const marks: unknown = await pdf.getMarkInfo()
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
  const trees = await Promise.all(pages.map((page) => page.getStructTree()))
  const contents = await Promise.all(pages.map((page) => page.getTextContent()))
  const outline = ((await pdf.getOutline()) as readonly Node[] | null) ?? []
  const read = {
    sizes: pages.map(({ view: [, , width = 0, height = 0] }) => [width, height] as const),
    isTagged: Reflect.get(Object(marks), 'Marked') === true && trees.every(Boolean),
    language: textIn(info, 'Language'),
    title: textIn(info, 'Title'),
    outline: titlesOf(outline),
    texts: contents.map(({ items }) =>
      items
        .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : ''))
        .join('')
        .replaceAll(/\s+/g, ' '),
    ),
  }
  await pdf.destroy()
  return read
}

function titlesOf(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap(({ title, items }) => [title, ...titlesOf(items)])
}

function textIn(value: object, name: string): string | undefined {
  const found: unknown = Reflect.get(value, name)
  return typeof found === 'string' ? found : undefined
}
