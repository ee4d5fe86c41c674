import type { z } from 'zod'
import { kinds } from '@/lib/content/kinds'
import { report } from '@/lib/content/raw/report'
import { sourcesSchema } from '@/lib/content/schema/source'
import { textsToTranslate } from '@/lib/content/translated'
import type { CheckContext, Rule } from '@/lib/check/rule'
import type { RawDocument } from '@/lib/content/raw/raw-document'

type Shared = Pick<RawDocument, 'file' | 'yaml'> & { readonly schema: z.ZodType; readonly data: unknown }

/** Shared files are written in the language at the root; every other says each of their texts in its own words. */
export const translations: Rule = (context) => {
  const { language, texts } = context.collection
  if (language.home === '/') return
  for (const { file, yaml, schema, data } of sharedBy(context)) {
    for (const { path, text } of textsToTranslate(schema, data)) {
      if (Object.hasOwn(texts, text)) continue
      const message = `${language.name} has no words for this; put them into content/${language.tag}/translations.yaml, under "${text}"`
      report(file, yaml.placeOf(path), 'translations', message)
    }
  }
}

function sharedBy({ documents, raw, sources }: CheckContext): readonly Shared[] {
  const lists = { file: raw.file('sources.json'), yaml: raw.yaml('sources.json') }
  return [
    ...documents
      .filter(({ language, data }) => language === undefined && data !== undefined)
      .map(({ kind, file, yaml, data }) => ({ file, yaml, data, schema: kinds[kind].schema })),
    { ...lists, schema: sourcesSchema, data: sources },
  ]
}
