import { fileStart } from '@/lib/content/place'
import type { z } from 'zod'
import { movedFiles, wordRulesFile } from '@/lib/content/kinds'
import type { filesOutsideContentlayer } from '@/lib/content/kinds'
import type { ContentTexts } from '@/lib/content/raw/content-files'
import { readRawContent } from '@/lib/content/raw/read-raw'
import type { RawContent } from '@/lib/content/raw/read-raw'
import { judge } from '@/lib/content/raw/judge'
import { report } from '@/lib/content/raw/report'
import { claimsSchema } from '@/lib/content/schema/claims'
import { redirectsSchema } from '@/lib/content/schema/redirects'
import { signOffSchema } from '@/lib/content/schema/sign-off'
import { sourcesSchema } from '@/lib/content/schema/source'
import { collect } from '@/lib/content/raw/collection'
import type { CheckContext, Rule } from '@/lib/check/rule'
import { abbreviations } from '@/lib/check/rules/abbreviations'
import { components } from '@/lib/check/rules/components'
import { citations } from '@/lib/check/rules/citations'
import { facts } from '@/lib/check/rules/facts'
import { families } from '@/lib/check/rules/families'
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
import { phones } from '@/lib/check/rules/phones'
import { programs } from '@/lib/check/rules/programs'
import { publisher } from '@/lib/check/rules/publisher'
import { reading } from '@/lib/check/rules/reading'
import { references } from '@/lib/check/rules/references'
import { signatures } from '@/lib/check/rules/signatures'
import { status } from '@/lib/check/rules/status'
import { subheadings } from '@/lib/check/rules/subheadings'
import { unique } from '@/lib/check/rules/unique'
import { wording } from '@/lib/check/rules/wording'
import { sentenceReader } from '@/lib/check/sentences'
import { textUnits } from '@/lib/check/text-units'
import { wordRulesSchema } from '@/lib/check/word-rules'

const rules: readonly Rule[] = [
  mdxForm,
  components,
  unique,
  references,
  subheadings,
  dates,
  links,
  citations,
  dangers,
  oneMinute,
  reading,
  wording,
  families,
  facts,
  repeats,
  inbound,
  phones,
  abbreviations,
  programs,
  local,
  publisher,
  ledger,
  coverage,
  signatures,
  status,
]

/** Everything that is wrong in a content folder, or in texts in memory, as messages in its files. `today` is YYYY-MM-DD. */
export function checkContent(source: string | ContentTexts, today: string): CheckContext {
  const raw = readRawContent(source)
  const words = readList(raw, wordRulesFile, wordRulesSchema) ?? noWords
  const sentencesOf = sentenceReader(words.sentences)
  const documents = raw.documents.map((document) => ({
    ...document,
    units: textUnits(document).map((unit) => ({ ...unit, sentences: sentencesOf(unit.text) })),
  }))
  const sources = readList(raw, 'sources.json', sourcesSchema) ?? []
  const moves = movedFiles.map((name) => ({
    name,
    file: raw.file(name),
    moved: readList(raw, name, redirectsSchema)?.moved ?? [],
  }))
  const context: CheckContext = {
    raw,
    documents,
    collection: collect(
      documents,
      sources,
      moves.flatMap(({ moved }) => moved),
    ),
    moves,
    words,
    claims: readList(raw, 'claims.yaml', claimsSchema)?.claims ?? [],
    signatures: readList(raw, 'sign-off.yaml', signOffSchema)?.signed ?? [],
    today,
  }
  for (const rule of rules) rule(context)
  return context
}

/** Without its words a language has no rules on words; that the file is missing is told once. */
const noWords: CheckContext['words'] = {
  blame: [],
  promises: [],
  forbidden: [],
  familyPromises: [],
  saidAlike: [],
  dangers: [],
  names: [],
  everydayAbbreviations: [],
  instructions: { words: [], afterWords: [] },
  orders: { words: [], notBefore: [], medicines: [], amounts: [], pieces: [], doseUnits: [] },
  denials: [],
  questions: { asking: [], telling: [] },
  sentences: { locale: 'und', abbreviations: [] },
  telephone: { dial: [], text: [], to: [] },
  spelledOut: { inBrackets: [], behindComma: [] },
  facts: { amounts: [], law: [], everyday: [] },
}

/** A file that every site has, or one below own/ that a publisher may have. */
type ListName = (typeof filesOutsideContentlayer)[number] | (typeof movedFiles)[number]

/** Reads and judges a file that stands outside Contentlayer. */
function readList<S extends z.ZodType>(raw: RawContent, name: ListName, schema: S) {
  const file = raw.file(name)
  if (String(file).trim() === '') {
    if (name.startsWith('own/')) return undefined
    report(file, fileStart, 'empty', 'this file is missing or empty; every site has it')
    return undefined
  }
  const yaml = raw.yaml(name)
  for (const { place, message } of yaml.errors) report(file, place, 'yaml', `this cannot be read: ${message}`)
  return yaml.errors.length > 0 ? undefined : judge(file, yaml, schema)
}
