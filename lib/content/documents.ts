import { basename, dirname, extname } from 'node:path'
import { kindOfFile, kinds } from '@/lib/content/kinds'
import type { DataOf, KindName, Names } from '@/lib/content/kinds'
import type { Outline } from '@/lib/content/schema/outline'
import type { Language, Translations } from '@/lib/content/schema/language'
import { translated } from '@/lib/content/translated'
import { addressesOf } from '@/lib/links/addresses'
import type { Addresses } from '@/lib/links/addresses'

/** Where a document stands. */
export type DocumentPlace<K extends KindName = KindName> = Names & {
  readonly kind: K
  /** The tag of its language; undefined for a file that all languages share. */
  readonly language: string | undefined
  /** Its file below content/. */
  readonly path: string
}

/** The text of an MDX document. */
export type DocumentText = {
  readonly outline: Outline
  /** JavaScript that Contentlayer made of it; undefined where people's files are read as they stand. */
  readonly code: string | undefined
}

/** One document of the content, whichever reader read it: the files of people, or what Contentlayer made of them. */
export type Document<K extends KindName = KindName> = DocumentPlace<K> & {
  readonly data: DataOf<K>
  /** Undefined for YAML. */
  readonly text: DocumentText | undefined
}

/** The documents of one language, with those that all languages share. */
export type Documents = {
  readonly language: Language
  readonly at: Addresses
  /** What shared files say, in the words of this language; those of `of` are in its words already. */
  readonly texts: Translations
  /** Every sound document of a kind. */
  readonly of: <K extends KindName>(kind: K) => readonly Document<K>[]
}

/** Where a file below content/ stands, by its path; undefined when a file in that place is nothing we know. */
export function placeOfFile(path: string): DocumentPlace | undefined {
  const kind = kindOfFile(path)
  if (kind === undefined) return undefined
  return {
    kind,
    language: kinds[kind].inLanguage ? path.split('/')[0] : undefined,
    path,
    slug: basename(path, extname(path)),
    folder: basename(dirname(path)),
  }
}

/** The tags of the languages for which there is a file, in the order of the alphabet. */
export function tagsIn(all: readonly DocumentPlace[]): readonly string[] {
  return [...new Set(all.flatMap(({ language }) => language ?? []))].toSorted()
}

/** Of some documents, those of a language and those that all share. */
export function inLanguage<D extends DocumentPlace>(all: readonly D[], tag: string): readonly D[] {
  return all.filter(({ language }) => language === undefined || language === tag)
}

/** The sound documents of a language, by kind. What one of them holds besides a document stays with it. */
export function documentsOf<D extends Document>(all: readonly D[], tag: string) {
  const here = inLanguage(all, tag)
  const isOf = <K extends KindName>(kind: K) => {
    return (document: D): document is D & Document<K> => document.kind === kind
  }
  const texts = here.filter(isOf('Translations')).at(0)?.data.texts ?? {}
  const said = here.map((document) => inWordsOf(document, texts))
  const of = <K extends KindName>(kind: K) => said.filter(isOf(kind))
  // A language whose own file is missing or refused, which the check tells, stands at the root.
  const language: Language = { name: tag, locale: tag, home: '/', ...of('Language').at(0)?.data, tag }
  return { language, at: addressesOf(language.home), texts, of }
}

/** A document that all languages share, in the words of one; any other as it is. */
function inWordsOf<D extends Document>(document: D, texts: Translations): D {
  if (document.language !== undefined) return document
  return { ...document, data: translated(kinds[document.kind].schema, document.data, texts) }
}

/** What stands before the ids of signed texts: nothing for the language at the root of the site, its tag for the others. */
export function idPrefix({ home, tag }: Language): string {
  return home === '/' ? '' : `${tag}/`
}
