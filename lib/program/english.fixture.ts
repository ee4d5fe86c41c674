import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { programSchema } from '@/lib/program/schema'
import type { Program } from '@/lib/program/schema'
import { programWordsSchema } from '@/lib/program/words'
import type { ProgramWords } from '@/lib/program/words'

const content = join(import.meta.dirname, '../../content')

/** The words the site ships, so that tests read what readers read. */
export const english: ProgramWords = programWordsSchema.parse(
  z.object({ words: z.unknown() }).parse(parse(readFileSync(join(content, 'en/words/program.yaml'), 'utf8')))
    .words,
)

/** A program the site ships. */
export function shippedProgram(id: ShippedId): Program {
  return programSchema.parse(parse(readFileSync(join(content, `programs/${id}.yaml`), 'utf8')))
}

/** The tracks the site ships. */
export const shippedIds = ['day', 'evening', 'virtual-evening', 'teen-after-school'] as const
type ShippedId = (typeof shippedIds)[number]
