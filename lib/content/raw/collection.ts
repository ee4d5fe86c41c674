import { inLanguage, inWordsOf, languageOf, tagsIn, translationsIn } from '@/lib/content/documents'
import type { Document, Documents } from '@/lib/content/documents'
import { kinds } from '@/lib/content/kinds'
import type { KindName } from '@/lib/content/kinds'
import { pagesOf } from '@/lib/content/pages'
import type { Page } from '@/lib/content/pages'
import type { RawDocument } from '@/lib/content/raw/raw-document'
import { addressesOf } from '@/lib/links/addresses'

/** A document that the schema accepted, with the file in which every value has its place. */
export type SoundDocument<K extends KindName = KindName> = Document<K> & { readonly document: RawDocument }

/** The documents of one language as people wrote them, and the pages that they become. */
export type Collection = Omit<Documents, 'of'> & {
  readonly of: <K extends KindName>(kind: K) => readonly SoundDocument<K>[]
  readonly pages: readonly Page<RawDocument>[]
}

/** Sorts the documents of a language; those that the schemas refused are only among the pages. */
export function collect(all: readonly RawDocument[], tag: string): Collection {
  const here = inLanguage(all, tag)
  const texts = translationsIn(here)
  const sound = here
    .filter(({ data }) => data !== undefined)
    .map((document) => ({ ...inWordsOf(document, texts), document }))
  const of: Collection['of'] = <K extends KindName>(kind: K) => sound.filter(isOfKind(kind))
  const language = languageOf(of('Language').at(0)?.data, tag)
  const at = addressesOf(language.home)
  return { language, at, texts, of, pages: pagesOf(here, at) }
}

/** The schema of its kind made the `data` of a document, so where there is any, it is of that kind. */
function isOfKind<K extends KindName>(kind: K) {
  return (one: RawDocument & { readonly document: RawDocument }): one is RawDocument & SoundDocument<K> =>
    one.kind === kind
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
