import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { formWordsSchema } from '@/lib/program/forms/form-words'
import type { FormWords } from '@/lib/program/forms/form-words'

const file = join(import.meta.dirname, '../../../content/en/words/forms.yaml')

/** The words of the other forms that the site ships, so that tests read what readers read. */
export const englishForms: FormWords = formWordsSchema.parse(
  z.object({ words: z.unknown() }).parse(parse(readFileSync(file, 'utf8'))).words,
)
