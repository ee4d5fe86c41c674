import type { z } from 'zod'
import type { Translations } from '@/lib/content/schema/language'
import { fieldTexts, isJudged } from '@/lib/words/field-texts'
import type { FieldText } from '@/lib/words/field-texts'

/** The texts of a shared value that another language says in its own words: all that is read, but for quotes. */
export function textsToTranslate(schema: z.ZodType, value: unknown): readonly FieldText[] {
  return fieldTexts(schema, value).filter(isJudged)
}

/** A value that all languages share, with its texts in the words of one. What has no translation stays as it is. */
export function translated<T>(schema: z.ZodType, value: T, texts: Translations): T {
  if (Object.keys(texts).length === 0) return value
  const copy = structuredClone(value)
  for (const { path, text } of textsToTranslate(schema, value)) {
    const last = path.at(-1)
    const around = path.slice(0, -1).reduce<unknown>((part, key) => partAt(part, key), copy)
    if (typeof around === 'object' && around !== null && last !== undefined && Object.hasOwn(texts, text))
      Reflect.set(around, last, texts[text])
  }
  return copy
}

function partAt(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
