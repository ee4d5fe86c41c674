import { basename } from 'node:path'
import type { z } from 'zod'
import type { KindName, kinds } from '@/lib/content/kinds'
import { type Outline, outlineOf } from '@/lib/content/mdx/outline'
import type { RawDocument } from '@/lib/content/raw/raw-document'
import type { Source } from '@/lib/content/schema/source'
import type { Redirect } from '@/lib/content/schema/redirects'
import { articleAddress, programAddress, sectionAddress, servicePageAddress } from '@/lib/links/addresses'

/** A document whose fields the schema accepted. */
export type Typed<K extends KindName> = { readonly document: RawDocument; readonly data: z.infer<(typeof kinds)[K]['schema']> }

/** A page that will be built. */
export type PageText = Outline & {
  readonly address: string
  readonly title: string
  /** Where it comes from; undefined for the home page's parts that are drawn from data alone. */
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
  const page = (document: RawDocument, address: string, title: string): PageText => ({
    document,
    address,
    title,
    ...(document.tree === undefined ? { headings: [], cites: [] } : outlineOf(document.tree)),
  })
  const pages = [
    ...of('Home').map(({ document, data }) => page(document, '/', data.title)),
    ...of('Section').map(({ document, data }) => page(document, sectionAddress(data.id), data.title)),
    ...of('Article').map(({ document, data }) =>
      page(document, articleAddress(data.section, slugOf(document)), data.title),
    ),
    ...of('Program').map(({ document, data }) => page(document, programAddress(data.id), data.name)),
    ...of('ServicePage').map(({ document, data }) => page(document, servicePageAddress(data.id), data.title)),
  ]
  return { of, pages, sources, redirects }
}

/** The slug of a document: the name of its file. */
export function slugOf(document: RawDocument): string {
  return basename(document.file.path).replace(/\.[a-z]+$/, '')
}
