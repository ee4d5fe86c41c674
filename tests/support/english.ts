import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { factsIn } from '@/lib/content/local/local-facts'
import type { Said } from '@/lib/content/local/local-facts'
import { trackWarnings } from '@/lib/content/local/track-warnings'
import { warningTexts } from '@/lib/content/local/warning-texts'
import { collect } from '@/lib/content/raw/collection'
import { readRawContent } from '@/lib/content/raw/read-raw'
import type { AskId, Local } from '@/lib/content/schema/local'
import { dangers } from '@/lib/content/schema/topics'
import { asksSchema } from '@/lib/content/schema/asks'
import { compareProgramsSchema } from '@/lib/content/schema/compare-programs'
import { staffPaperSchema } from '@/lib/content/schema/staff-paper'
import { myShareSchema } from '@/lib/content/schema/my-share'
import {
  fitMyWeekSchema,
  levelsOfCareSchema,
  sessionKindsSchema,
  programPageSchema,
} from '@/lib/content/schema/statements'
import { programRulesSchema } from '@/lib/content/schema/program-rules'
import { groupNames, labelsOf, wordsFileSchema } from '@/lib/content/schema/words'
import { wordsOf } from '@/lib/content/words-of'
import { writtenProgram } from '@/lib/program/schema'
import type { Program } from '@/lib/program/schema'
import { readerOnce } from '@/tests/support/read-once'

// The content that the site ships, so that tests read what readers read.

const content = join(import.meta.dirname, '../../content')

function read(path: string): unknown {
  return parse(readFileSync(join(content, path), 'utf8'))
}

/** The labels of the interface, as the files of words/ hold them. */
export const englishLabels = labelsOf(
  groupNames.map((group) => wordsFileSchema.parse(read(`en/words/${group}.yaml`))),
)

/** All words of the interface. */
export const englishWords = wordsOf(
  englishLabels,
  {
    sessionKinds: sessionKindsSchema.parse(read('en/session-kinds.yaml')),
    levelsOfCare: levelsOfCareSchema.parse(read('en/levels-of-care.yaml')),
    fitMyWeek: fitMyWeekSchema.parse(read('en/fit-my-week.yaml')),
    programPage: programPageSchema.parse(read('en/program-page.yaml')),
  },
  'en-US',
)

/** The words of the program structure. */
export const english = englishWords.program

/** The words of the other forms of a program. */
export const englishForms = englishWords.forms

/** The sentences for what a program chooses. */
export const englishRules = programRulesSchema.parse(read('en/program-rules.yaml'))

/** The words of the page "Fit my week". */
export const englishFit = englishWords.fit

/** What the pages of "My share" and "Compare programs" say. */
export const englishShare = myShareSchema.parse(read('en/my-share.yaml'))
export const englishPaper = staffPaperSchema.parse(read('en/staff-paper.yaml'))
export const englishCompare = compareProgramsSchema.parse(read('en/compare.yaml'))

/** The words around local facts, and the questions. */
export const englishLocal = {
  words: englishWords.local,
  asks: asksSchema.parse(read('en/asks.yaml')).asks,
}

/** The facts of a program, among the words of the site. */
export function englishFacts(facts: Local): (id: AskId) => Said | undefined {
  return factsIn(englishDocuments(facts))
}

/** The short texts that the words of a track call for, besides that on stopping, which each track's page says. */
export function englishWarningsOf(program: Program): readonly string[] {
  const documents = englishDocuments({})
  return warningTexts(documents)(trackWarnings(documents)(program).filter((one) => one !== 'stopping'))
}

/** The words of the site, which are the same for each program. */
const readDocument = readerOnce()

function englishDocuments(facts: Local) {
  const read = readRawContent(
    new Map([
      ...['language', 'word-rules', 'program-rules', 'words/local'].map(
        (name) => [`en/${name}.yaml`, readFileSync(join(content, `en/${name}.yaml`), 'utf8')] as const,
      ),
      ...dangers.map(
        (name) =>
          [`en/safety/${name}.mdx`, readFileSync(join(content, `en/safety/${name}.mdx`), 'utf8')] as const,
      ),
      [
        'site.yaml',
        stringify({
          status: 'draft',
          name: 'IOP Guide',
          canonical: 'https://iop-guide.example',
          leaveTo: 'https://www.weather.gov/',
          publisher: { name: 'Harbor House', paidBy: 'Harbor House pays.' },
        }),
      ],
      ['local.yaml', stringify({ facts })],
    ]),
    readDocument,
  )
  return collect(read.documents, 'en')
}

/** A program the site ships. */
export function shippedProgram(id: ShippedId): Program {
  return writtenProgram.parse(read(`programs/${id}.yaml`))
}

/** The tracks the site ships. */
export const shippedIds = ['day', 'evening', 'virtual-evening', 'teen-after-school'] as const
type ShippedId = (typeof shippedIds)[number]
