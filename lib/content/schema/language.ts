import { z } from 'zod'
import { code, quote, sentence } from '@/lib/words/fields'

/** content/<tag>/language.yaml: a language of the guide. The folder is named by its tag (BCP 47), like `en`. */
export const languageSchema = z.strictObject({
  name: quote(40).describe('What its own speakers call it, for the switch between languages.'),
  locale: code(/^[a-z]{2,3}-[A-Z]{2}$/, 'write a language and a country, like en-US').describe(
    'How its days and lists are written, like en-US.',
  ),
  home: code(/^\/(?:[a-z]{2,3}\/)?$/, 'write / or the tag between two slashes, like /es/').describe(
    'Its first page, and the beginning of all its addresses: / for one language, /es/ for another.',
  ),
})

/** A language of the guide, with the tag that names its folder. */
export type Language = z.infer<typeof languageSchema> & { readonly tag: string }

/** content/<tag>/translations.yaml: what readers read in the files that all languages share, in this language. */
export const translationsSchema = z.strictObject({
  texts: z
    .record(z.string(), sentence(400))
    .describe('Each text as it stands in the shared file, with its translation behind it.'),
})

/** Texts of the shared files, each with what stands in its place in one language. */
export type Translations = Readonly<Record<string, string>>
