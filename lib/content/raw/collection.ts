import { documentsOf, inLanguage, tagsIn } from '@/lib/content/documents'
import type { Document, Documents } from '@/lib/content/documents'
import { kinds } from '@/lib/content/kinds'
import type { KindName } from '@/lib/content/kinds'
import { pagesOf } from '@/lib/content/pages'
import type { Page } from '@/lib/content/pages'
import type { RawDocument } from '@/lib/content/raw/raw-document'

/** A document that the schema accepted, with the file in which every value has its place. */
export type SoundDocument<K extends KindName = KindName> = Document<K> & { readonly document: RawDocument }

/** The documents of one language as people wrote them, and the pages that they become. */
export type Collection = Omit<Documents, 'of'> & {
  readonly of: <K extends KindName>(kind: K) => readonly SoundDocument<K>[]
  readonly pages: readonly Page<RawDocument>[]
}

/** Sorts the documents of a language; those that the schemas refused are only among the pages. */
export function collect(all: readonly RawDocument[], tag: string): Collection {
  const sound = all.filter(isSound).map((document) => ({ ...document, document }))
  const documents = documentsOf(sound, tag)
  return { ...documents, pages: pagesOf(inLanguage(all, tag), documents.at) }
}

/** The schema of its kind made the `data` of a document, so where there is any, it is of that kind. */
function isSound(document: RawDocument): document is RawDocument & Document {
  return document.data !== undefined
}

/** The same for each language, in the order of their tags. */
export function collectAll(all: readonly RawDocument[]): readonly Collection[] {
  return tagsIn(all).map((tag) => collect(all, tag))
}

/** True for a text that could not be parsed, or a document that draws anchors and was refused: the anchors are not known. */
export function isUnreadable({ kind, text, data }: RawDocument): boolean {
  const { format, page } = kinds[kind]
  return (format === 'mdx' && text === undefined) || (page?.anchors !== undefined && data === undefined)
}
