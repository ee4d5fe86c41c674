import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { asksSchema } from '@/lib/content/schema/asks'
import {
  fitMyWeekSchema,
  levelsOfCareSchema,
  sessionKindsSchema,
  programPageSchema,
} from '@/lib/content/schema/statements'
import { groupNames, labelsOf, wordsFileSchema } from '@/lib/content/schema/words'
import { wordsOf } from '@/lib/content/words-of'
import { writtenProgram } from '@/lib/program/schema'
import type { Program } from '@/lib/program/schema'

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

/** The words of the page "Fit my week". */
export const englishFit = englishWords.fit

/** The words around local facts, and the questions. */
export const englishLocal = {
  words: englishWords.local,
  asks: asksSchema.parse(read('en/asks.yaml')).asks,
}

/** A program the site ships. */
export function shippedProgram(id: ShippedId): Program {
  return writtenProgram.parse(read(`programs/${id}.yaml`))
}

/** The tracks the site ships. */
export const shippedIds = ['day', 'evening', 'virtual-evening', 'teen-after-school'] as const
type ShippedId = (typeof shippedIds)[number]
