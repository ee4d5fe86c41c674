import { basename, dirname } from 'node:path'
import type { z } from 'zod'
import { kinds } from '@/lib/content/kinds'
import type { KindName } from '@/lib/content/kinds'
import { outlineOf } from '@/lib/content/mdx/outline'
import type { Outline } from '@/lib/content/schema/outline'
import type { RawDocument } from '@/lib/content/raw/raw-document'
import type { Source } from '@/lib/content/schema/source'
import type { Redirect } from '@/lib/content/schema/redirects'
import {
  articleAddress,
  fitAddress,
  programAddress,
  programSheetAddress,
  ownPageAddress,
  sectionAddress,
  servicePageAddress,
} from '@/lib/links/addresses'
import { fitParts } from '@/lib/links/fit-parts'
import { programAnchors } from '@/lib/links/program-parts'

/** A document whose fields the schema accepted. */
export type Typed<K extends KindName> = {
  readonly document: RawDocument
  readonly data: z.infer<(typeof kinds)[K]['schema']>
}

/** A page that will be built. */
export type PageText = Outline & {
  readonly address: string
  /** Undefined where a title is still missing. */
  readonly title: string | undefined
  /** Where it comes from. */
  readonly document: RawDocument
}

/** The documents by kind, the pages they become, and the lists outside Contentlayer. */
export type Collection = {
  readonly of: <K extends KindName>(kind: K) => readonly Typed<K>[]
  readonly pages: readonly PageText[]
  readonly sources: readonly Source[]
  readonly redirects: readonly Redirect[]
}

/** Sorts the accepted documents. */
export function collect(
  documents: readonly RawDocument[],
  sources: readonly Source[],
  redirects: readonly Redirect[],
): Collection {
  const of = <K extends KindName>(kind: K): readonly Typed<K>[] =>
    documents
      .filter((document) => document.kind === kind && document.data !== undefined)
      // The schema of this kind made `data`; the index loses that link.
      .map((document) => ({ document, data: document.data as z.infer<(typeof kinds)[K]['schema']> }))
  const pages = documents.flatMap((document) => {
    const address = addressOf(document)
    if (address === undefined) return []
    const outline = document.tree === undefined ? noOutline : outlineOf(document.tree)
    return [{ document, address, title: titleOf(document), ...outline }]
  })
  return { of, pages: [...pages.map(withDrawnAnchors(of)), ...toolPages(documents)], sources, redirects }
}

const noOutline: Outline = { headings: [], cites: [], boxes: [] }

/** The layout draws headings that people link to: the parts of a program's page, the subheadings of a section. */
function withDrawnAnchors(of: Collection['of']) {
  return (page: PageText): PageText => {
    const isHere = ({ document }: { document: RawDocument }) => document === page.document
    const program = of('Program').find(isHere)
    if (program !== undefined) return { ...page, headings: anchors(programAnchors(program.data.phases)) }
    const drawn = of('Section').find(isHere)?.data.subheadings ?? []
    return { ...page, headings: [...page.headings, ...anchors(drawn.map(({ id }) => id))] }
  }
}

/** Anchors that the layout makes, as if they were headings. */
function anchors(ids: readonly string[]): Outline['headings'] {
  return ids.map((id) => ({ id, text: id, depth: 2 }))
}

/** Pages that no file of their own makes: the sheet of each program, and the comparison with the reader's own week. */
function toolPages(documents: readonly RawDocument[]): readonly PageText[] {
  const page = (document: RawDocument, address: string) => ({
    document,
    address,
    title: undefined,
    ...noOutline,
  })
  return documents.flatMap((document) => {
    if (document.kind === 'Program') return [page(document, programSheetAddress(slugOf(document)))]
    if (document.kind !== 'Words' || slugOf(document) !== 'fit') return []
    return [{ ...page(document, fitAddress), headings: anchors(Object.values(fitParts)) }]
  })
}

// The address and the title come from the file as it stands, not from the accepted fields: a page with one wrong
// field is still a page, and whatever leads to it is not wrong.
function addressOf(document: RawDocument): string | undefined {
  switch (document.kind) {
    case 'Home':
      return '/'
    case 'Section':
      return sectionAddress(slugOf(document))
    case 'Article':
      return articleAddress(folderOf(document), slugOf(document))
    case 'Program':
      return programAddress(slugOf(document))
    case 'ServicePage':
      return servicePageAddress(slugOf(document))
    case 'OwnPage':
      return ownPageAddress(slugOf(document))
    default:
      return undefined
  }
}

function titleOf(document: RawDocument): string | undefined {
  return writtenText(document, document.kind === 'Program' ? 'name' : 'title')
}

/** What stands in a field, also of a document that the schema refused; undefined when it is no text. */
export function writtenText({ yaml }: RawDocument, field: string): string | undefined {
  const { value } = yaml
  if (typeof value !== 'object' || value === null || !(field in value)) return undefined
  const found: unknown = Reflect.get(value, field)
  return typeof found === 'string' ? found : undefined
}

/** True for a text that could not be parsed, or a program or section that was refused: the anchors are not known. */
export function isUnreadable({ kind, tree, data }: RawDocument): boolean {
  if (kind === 'Program') return data === undefined
  return kinds[kind].format === 'mdx' && (tree === undefined || (kind === 'Section' && data === undefined))
}

/** The name of the folder in which a document stands. */
export function folderOf(document: RawDocument): string {
  return basename(dirname(document.file.path))
}

/** The slug of a document: the name of its file. */
export function slugOf(document: RawDocument): string {
  return basename(document.file.path).replace(/\.[a-z]+$/, '')
}
