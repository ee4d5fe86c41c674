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

/** The sound documents of a language, by kind. */
export function documentsOf(all: readonly Document[], tag: string): Documents {
  const here = inLanguage(all, tag)
  const texts = translationsIn(here)
  const said = here.map((document) => inWordsOf(document, texts))
  const of: Documents['of'] = <K extends KindName>(kind: K) =>
    said.filter((document): document is Document & Document<K> => document.kind === kind)
  const language = languageOf(of('Language').at(0)?.data, tag)
  return { language, at: addressesOf(language.home), texts, of }
}

/** The translations among the documents of a language; none where it has no such file. */
export function translationsIn(here: readonly (DocumentPlace & { readonly data: unknown })[]): Translations {
  const found = here.find(({ kind, data }) => kind === 'Translations' && data !== undefined)
  return found === undefined ? {} : kinds.Translations.schema.parse(found.data).texts
}

/** A document that all languages share, in the words of one; any other as it is. */
export function inWordsOf<D extends DocumentPlace & { readonly data: unknown }>(
  document: D,
  texts: Translations,
): D {
  if (document.language !== undefined) return document
  return { ...document, data: translated(kinds[document.kind].schema, document.data, texts) }
}

/** A language whose own file is missing or refused, which the check tells, stands at the root. */
export function languageOf(data: DataOf<'Language'> | undefined, tag: string): Language {
  return { name: tag, locale: tag, home: '/', ...data, tag }
}

/** What stands before the ids of signed texts: nothing for the language at the root of the site, its tag for the others. */
export function idPrefix({ home, tag }: Language): string {
  return home === '/' ? '' : `${tag}/`
}
