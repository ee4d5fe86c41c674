import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { asksSchema } from '@/lib/content/schema/asks'
import { fitWordsSchema } from '@/lib/content/schema/fit-words'
import { wordsFileSchema, wordsOf } from '@/lib/content/schema/words'
import { localWordsSchema } from '@/lib/content/schema/local-words'
import { formWordsSchema } from '@/lib/program/forms/form-words'
import { programSchema } from '@/lib/program/schema'
import type { Program } from '@/lib/program/schema'
import { programWordsSchema } from '@/lib/program/words'

// The content that the site ships, so that tests read what readers read.

const content = join(import.meta.dirname, '../../content')
const wordGroups = wordsFileSchema.shape.group.options
const wordsFile = z.object({ words: z.unknown() })

function read(path: string): unknown {
  return parse(readFileSync(join(content, path), 'utf8'))
}

function words<S extends z.ZodType>(group: string, schema: S): z.infer<S> {
  return schema.parse(wordsFile.parse(read(`en/words/${group}.yaml`)).words)
}

/** All words of the interface. */
export const englishWords = wordsOf(
  wordGroups.map((group) => wordsFileSchema.parse(read(`en/words/${group}.yaml`))),
)

/** The words of the program structure. */
export const english = words('program', programWordsSchema)

/** The words of the other forms of a program. */
export const englishForms = words('forms', formWordsSchema)

/** The words of the page "Fit my week". */
export const englishFit = words('fit', fitWordsSchema)

/** The words around local facts, and the questions. */
export const englishLocal = {
  words: words('local', localWordsSchema),
  asks: asksSchema.parse(read('en/asks.yaml')).asks,
}

/** A program the site ships. */
export function shippedProgram(id: ShippedId): Program {
  return programSchema.parse(read(`programs/${id}.yaml`))
}

/** The tracks the site ships. */
export const shippedIds = ['day', 'evening', 'virtual-evening', 'teen-after-school'] as const
type ShippedId = (typeof shippedIds)[number]
