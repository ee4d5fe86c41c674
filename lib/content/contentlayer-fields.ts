import { z } from 'zod'
import type { Kind } from '@/lib/content/kinds'
import { plainSchemas } from '@/lib/words/field-texts'

/** Contentlayer's name for the type of a field. */
type FieldType = 'string' | 'number' | 'boolean' | 'json'
type Field = { readonly type: FieldType; readonly required: boolean }

/**
 * The fields of a kind as Contentlayer wants them. It only learns which keys exist and which must be there;
 * zod decides what is right. Anything nested is `json`, which Contentlayer passes through untouched.
 */
export function contentlayerFields(kind: Kind): Record<string, Field> {
  const shapes = plainSchemas(kind.schema, {}).map((schema) =>
    schema instanceof z.ZodObject ? schema.shape : {},
  )
  return Object.fromEntries(
    shapes.flatMap(Object.entries).map(([name, schema]) => {
      const optional = schema instanceof z.ZodOptional
      return [name, { type: fieldType(optional ? schema.unwrap() : schema), required: !optional }]
    }),
  )
}

const texts = [z.ZodString, z.ZodEnum, z.ZodLiteral, z.ZodStringFormat]

function fieldType(schema: unknown): FieldType {
  if (texts.some((type) => schema instanceof type)) return 'string'
  if (schema instanceof z.ZodNumber) return 'number'
  if (schema instanceof z.ZodBoolean) return 'boolean'
  return 'json'
}
