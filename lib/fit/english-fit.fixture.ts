import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { fitWordsSchema } from '@/lib/fit/fit-words'
import type { FitWords } from '@/lib/fit/fit-words'

const file = join(import.meta.dirname, '../../content/en/words/fit.yaml')

/** The words of the fit page that the site ships, so that tests read what readers read. */
export const englishFit: FitWords = fitWordsSchema.parse(
  z.object({ words: z.unknown() }).parse(parse(readFileSync(file, 'utf8'))).words,
)
