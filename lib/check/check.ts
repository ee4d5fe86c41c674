import { fileStart } from '@/lib/content/place'
import type { z } from 'zod'
import type { VFile } from 'vfile'
import { inLanguage, tagsIn } from '@/lib/content/documents'
import { movedFiles } from '@/lib/content/not-documents'
import { readRawContent } from '@/lib/content/raw/read-raw'
import { readRawDocument } from '@/lib/content/raw/raw-document'
import type { RawContent, ReadDocument } from '@/lib/content/raw/read-raw'
import { judge } from '@/lib/content/raw/judge'
import { isUnreadableFile } from '@/lib/content/raw/read-text'
import { report } from '@/lib/content/raw/report'
import { askedSchema } from '@/lib/content/schema/asked'
import { claimsSchema } from '@/lib/content/schema/claims'
import { redirectsSchema } from '@/lib/content/schema/redirects'
import { signOffSchema } from '@/lib/content/schema/sign-off'
import { sourcesSchema } from '@/lib/content/schema/source'
import { collect } from '@/lib/content/raw/collection'
import type { CheckContext, CheckedText, CheckedUnit, Rule } from '@/lib/check/rule'
import { abbreviations } from '@/lib/check/rules/abbreviations'
import { brand } from '@/lib/check/rules/brand'
import { components } from '@/lib/check/rules/components'
import { catalogue } from '@/lib/check/rules/catalogue'
import { citations } from '@/lib/check/rules/citations'
import { drawnArticles } from '@/lib/check/rules/drawn-articles'
import { facts } from '@/lib/check/rules/facts'
import { families } from '@/lib/check/rules/families'
import { glossary } from '@/lib/check/rules/glossary'
import { inbound } from '@/lib/check/rules/inbound'
import { repeats } from '@/lib/check/rules/repeats'
import { coverage } from '@/lib/check/rules/coverage'
import { dangers } from '@/lib/check/rules/dangers'
import { dates } from '@/lib/check/rules/dates'
import { ledger } from '@/lib/check/rules/ledger'
import { local } from '@/lib/check/rules/local'
import { links } from '@/lib/check/rules/links'
import { mdxForm } from '@/lib/check/rules/mdx-form'
import { oneMinute } from '@/lib/check/rules/one-minute'
import { ownWords } from '@/lib/check/rules/own-words'
import { packets } from '@/lib/check/rules/packets'
import { pictures } from '@/lib/check/rules/pictures'
import { phones } from '@/lib/check/rules/phones'
import { programs } from '@/lib/check/rules/programs'
import { publisher } from '@/lib/check/rules/publisher'
import { questions } from '@/lib/check/rules/questions'
import { reading } from '@/lib/check/rules/reading'
import { rhythm } from '@/lib/check/rules/rhythm'
import { references } from '@/lib/check/rules/references'
import { shortAddresses } from '@/lib/check/rules/short-addresses'
import { signatures } from '@/lib/check/rules/signatures'
import { staffPaper } from '@/lib/check/rules/staff-paper'
import { status } from '@/lib/check/rules/status'
import { subheadings } from '@/lib/check/rules/subheadings'
import { textMessages } from '@/lib/check/rules/text-messages'
import { unique } from '@/lib/check/rules/unique'
import { unusedSources } from '@/lib/check/rules/unused-sources'
import { wayThrough } from '@/lib/check/rules/way-through'
import { translations } from '@/lib/check/rules/translations'
import { wording } from '@/lib/check/rules/wording'
import { noWords } from '@/lib/check/no-words'
import { dataUnits, textUnits } from '@/lib/check/text-units'
import type { WordRules } from '@/lib/content/schema/word-rules'
import { sentenceReader } from '@/lib/check/sentences'
import type { TextUnit } from '@/lib/check/text-units'
import type { ContentTexts } from '@/lib/content/raw/content-files'
import type { RawDocument } from '@/lib/content/raw/raw-document'

const rules: readonly Rule[] = [
  mdxForm,
  components,
  drawnArticles,
  pictures,
  packets,
  unique,
  shortAddresses,
  textMessages,
  catalogue,
  wayThrough,
  references,
  subheadings,
  dates,
  links,
  citations,
  unusedSources,
  dangers,
  oneMinute,
  reading,
  rhythm,
  wording,
  ownWords,
  families,
  facts,
  repeats,
  inbound,
  phones,
  translations,
  abbreviations,
  programs,
  local,
  publisher,
  staffPaper,
  ledger,
  coverage,
  questions,
  glossary,
  signatures,
  status,
]

/** What was found in a content folder: its files with what is wrong in each, and what the rules looked at in each language. */
export type Checked = Omit<CheckContext, 'collection' | 'words' | 'documents' | 'lists'> & {
  readonly documents: readonly RawDocument[]
  readonly contexts: readonly CheckContext[]
}

/** How one document is read, and how its text is laid out in a language. */
export type DocumentReader = {
  readonly read: ReadDocument
  readonly unitsOf: (document: RawDocument, language: Language) => readonly CheckedUnit[]
}

export const documentReader: DocumentReader = {
  read: readRawDocument,
  unitsOf: (document, { withSentences }) => withSentences({ ...document, units: textUnits(document) }).units,
}

/** Everything that is wrong in a content folder, or in texts in memory, as messages in its files. `today` is YYYY-MM-DD. */
export function checkContent(source: string | ContentTexts, today: string, reader = documentReader): Checked {
  const raw = readRawContent(source, reader.read)
  const lists: UnreadText[] = []
  const read = <S extends z.ZodType>(name: string, schema: S) => {
    const list = readList(raw, name, schema)
    lists.push(list)
    return list.data
  }
  const shared = {
    raw,
    sources: read('sources.json', sourcesSchema) ?? [],
    moves: movedFiles.map((name) => ({
      name,
      file: raw.file(name),
      moved: read(name, redirectsSchema)?.moved ?? [],
    })),
    asked: read('asked.yaml', askedSchema)?.asked ?? [],
    claims: read('claims.yaml', claimsSchema)?.claims ?? [],
    signatures: read('sign-off.yaml', signOffSchema)?.signed ?? [],
    today,
  }
  const languages = tagsIn(raw.documents).map((tag) => {
    const words = collect(raw.documents, tag).of('WordRules').at(0)?.data ?? noWords
    const withSentences = sentencesInto(words)
    const documents = inLanguage(raw.documents, tag).map((document) => ({
      ...document,
      units: reader.unitsOf(document, { words, withSentences }),
    }))
    return { words, withSentences, documents, collection: collect(documents, tag) }
  })
  const collections = languages.map(({ collection }) => collection)
  const contexts = languages.map(({ withSentences, ...language }): CheckContext => ({
    ...shared,
    ...language,
    lists: lists.map((list) => withSentences(list)),
    collections,
  }))
  if (contexts.length === 0) tellNoLanguage(raw)
  for (const context of contexts) for (const rule of rules) rule(context)
  return { ...shared, documents: raw.documents, collections, contexts }
}

/** The same with the one rule that is awaited: what every command asks before it goes to work. */
export async function checkWithBrand(source: string | ContentTexts, today: string): Promise<Checked> {
  const checked = checkContent(source, today)
  await brand(checked)
  return checked
}

/** A file with its text laid out, whose sentences nobody has looked for. */
type UnreadText = { readonly file: VFile; readonly units: readonly TextUnit[] }

/** What the words of a language say of it, and how it ends its sentences. */
type Language = { readonly words: WordRules; readonly withSentences: ReturnType<typeof sentencesInto> }

/** How a language ends its sentences. */
function sentencesInto({ sentences }: WordRules) {
  const sentencesOf = sentenceReader(sentences)
  return <T extends UnreadText>(text: T): T & CheckedText => ({
    ...text,
    units: text.units.map((unit) => ({ ...unit, sentences: sentencesOf(unit.text) })),
  })
}

function tellNoLanguage(raw: RawContent) {
  const message =
    'there is no folder of a language with texts; make one named by its tag, with a file language.yaml'
  report(raw.file('site.yaml'), fileStart, 'language', message)
}

type ReadList<S extends z.ZodType> = UnreadText & { readonly data: z.infer<S> | undefined }

/** Reads and judges a file that stands outside Contentlayer. */
function readList<S extends z.ZodType>(raw: RawContent, name: string, schema: S): ReadList<S> {
  const file = raw.file(name)
  if (isUnreadableFile(file)) return { file, units: [], data: undefined }
  if (String(file).trim() === '') {
    if (!name.startsWith('own/'))
      report(file, fileStart, 'empty', 'this file is missing or empty; every site has it')
    return { file, units: [], data: undefined }
  }
  const yaml = raw.yaml(name)
  for (const { place, message } of yaml.errors) report(file, place, 'yaml', message)
  const data = yaml.errors.length > 0 ? undefined : judge(file, yaml, schema)
  return { file, units: dataUnits(yaml, schema), data }
}
