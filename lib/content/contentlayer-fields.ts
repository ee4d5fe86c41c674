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
  const names = [...new Set(shapes.flatMap((shape) => Object.keys(shape)))]
  return Object.fromEntries(
    names.map((name) => {
      const schemas = shapes.flatMap((shape): readonly unknown[] => (name in shape ? [shape[name]] : []))
      // A field that some of the alternatives do not have may be missing.
      const required =
        schemas.length === shapes.length && !schemas.some((schema) => schema instanceof z.ZodOptional)
      const types = new Set(
        schemas.map((schema) => fieldType(schema instanceof z.ZodOptional ? schema.unwrap() : schema)),
      )
      const [type = 'json', ...others] = types
      return [name, { type: others.length === 0 ? type : 'json', required }]
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
