import { z } from 'zod'
import type { Kind } from '@/lib/content/kinds'

/** Contentlayer's name for the type of a field. */
type FieldType = 'string' | 'number' | 'boolean' | 'json'
type Field = { readonly type: FieldType; readonly required: boolean }

/**
 * The fields of a kind as Contentlayer wants them. It only learns which keys exist and which must be there;
 * zod decides what is right. Anything nested is `json`, which Contentlayer passes through untouched.
 */
export function contentlayerFields(kind: Kind): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(kind.schema.shape).map(([name, schema]) => {
      const optional = schema instanceof z.ZodOptional
      return [name, { type: fieldType(optional ? schema.unwrap() : schema), required: !optional }]
    }),
  )
}

function fieldType(schema: unknown): FieldType {
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum || schema instanceof z.ZodStringFormat)
    return 'string'
  if (schema instanceof z.ZodNumber) return 'number'
  if (schema instanceof z.ZodBoolean) return 'boolean'
  return 'json'
}
