import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { contentPath } from '@/lib/content/content-dir'
import { documentsOf, tagsIn } from '@/lib/content/documents'
import { movedFiles } from '@/lib/content/not-documents'
import { textOf } from '@/lib/content/raw/read-text'
import { redirectsSchema } from '@/lib/content/schema/redirects'
import type { Redirect } from '@/lib/content/schema/redirects'
import { sourcesSchema } from '@/lib/content/schema/source'
import type { Library } from '@/lib/library/library'
import { libraryOf } from '@/lib/library/library-of'
import { readGenerated, readSignatures } from '@/lib/library/read-generated'

/** THE DOOR: everything that pages, sitemap and export know of the content comes from here, a library for each language. */
export const libraries: readonly Library[] = readLibraries()

/** The library of a language. Throws for one that has no folder in content/. */
export function libraryIn(tag: string): Library {
  const found = libraries.find(({ language }) => language.tag === tag)
  if (found === undefined) throw new Error(`content/${tag}/ is missing; it holds the texts of this language`)
  return found
}

function readLibraries(): readonly Library[] {
  const all = readGenerated()
  const sources = sourcesSchema.parse(JSON.parse(read('sources.json')))
  const redirects = movedFiles.flatMap(readMoved)
  const signatureOf = readSignatures()
  return tagsIn(all).map((tag) => libraryOf(documentsOf(all, tag), { sources, redirects, signatureOf }))
}

function read(file: string): string {
  return textOf(readFileSync(join(contentPath, file)))
}

function readMoved(file: string): readonly Redirect[] {
  return existsSync(join(contentPath, file)) ? redirectsSchema.parse(parseYaml(read(file))).moved : []
}
