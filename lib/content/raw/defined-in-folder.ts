import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { placeOfFile } from '@/lib/content/documents'
import { kinds } from '@/lib/content/kinds'
import type { DefinedTerm } from '@/lib/content/mdx/define-terms'
import { textOf } from '@/lib/content/raw/read-text'
import { glossarySchema } from '@/lib/content/schema/glossary'
import { languageSchema } from '@/lib/content/schema/language'
import { addressesOf } from '@/lib/links/addresses'

const wordsField = z.looseObject({ knownWords: z.array(z.string()).optional() })
const noTerms = () => []

/**
 * The hard words of a content folder for each of its texts, for Contentlayer: for an article or a page of questions
 * those that it does not explain itself. The page to which a word leads explains it, and `knownWords` names others.
 */
export function definedTermsIn(folder: string): (path: string) => readonly DefinedTerm[] {
  const readers = new Map<string, (path: string) => readonly DefinedTerm[]>()
  return (path) => {
    const place = placeOfFile(path)
    if (place?.language === undefined || (place.kind !== 'Article' && place.kind !== 'QuestionGroup'))
      return []
    const reader = readers.get(place.language) ?? readerIn(folder, place.language)
    readers.set(place.language, reader)
    return reader(path)
  }
}

// What a schema refuses the check tells; here it is only not there.
function readerIn(folder: string, language: string): (path: string) => readonly DefinedTerm[] {
  const read = (name: string) => {
    const file = join(folder, language, `${name}.yaml`)
    return existsSync(file) ? (parse(textOf(readFileSync(file))) as unknown) : undefined
  }
  const glossary = glossarySchema.safeParse(read('glossary')).data
  const home = languageSchema.safeParse(read('language')).data?.home
  if (glossary === undefined || home === undefined) return noTerms
  const at = addressesOf(home)
  const hard = glossary.terms.filter(({ define }) => define)
  return (path) => {
    const place = placeOfFile(path)
    const own = place && kinds[place.kind].page?.address(at, place)
    const known = knownWordsOf(join(folder, path))
    return hard
      .filter(({ id, more }) => !known.includes(id) && more?.split('#')[0] !== own)
      .map(({ id, term, also = [], forms = [] }) => ({ id, forms: [term, ...also, ...forms] }))
  }
}

function knownWordsOf(file: string): readonly string[] {
  const [, fields = ''] = textOf(readFileSync(file)).split(/^---\s*$/m)
  return wordsField.safeParse(parse(fields)).data?.knownWords ?? []
}
