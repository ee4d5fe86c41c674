import { z } from 'zod'
import { line } from '@/lib/words/fields'

/** content/<tag>/language.yaml: a language of the guide. The folder is named by its tag (BCP 47), like `en`. */
export const languageSchema = z.strictObject({
  /** What its own speakers call it, for the switch between languages. */
  name: line(40),
  /** How its days and lists are written, like en-US. */
  locale: z.string().refine((tag) => isLocale(tag), 'write a language and a country, like en-US'),
  /** Its first page, and the beginning of all its addresses: / for one language, /es/ for another. */
  home: z.string().regex(/^\/(?:[a-z]{2,8}\/)?$/, 'write / or the tag between two slashes, like /es/'),
})

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag
  } catch {
    return false
  }
}

/** A language of the guide, with the tag that names its folder. */
export type Language = z.infer<typeof languageSchema> & { readonly tag: string }
