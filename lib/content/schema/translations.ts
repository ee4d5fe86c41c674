import { z } from 'zod'
import { sentence } from '@/lib/words/fields'

/** content/<tag>/translations.yaml: what readers read in the files that all languages share, in this language. */
export const translationsSchema = z.strictObject({
  texts: z
    .record(z.string(), sentence(400))
    .describe('Each text as it stands in the shared file, with its translation behind it.'),
})

/** Texts of the shared files, each with what stands in its place in one language. */
export type Translations = Readonly<Record<string, string>>
