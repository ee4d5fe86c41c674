import fc from 'fast-check'
import { z } from 'zod'
import { meanings } from '@/lib/words/fields'
import { plainSchemas } from '@/lib/words/field-texts'
import type { FieldPath } from '@/lib/words/field-texts'

/** A value that the schema accepts, with every field that may be left out, and a list item for each alternative. */
export function sample(schema: unknown): unknown {
  const [plain] = plainSchemas(schema, undefined)
  return sampleOf(plain)
}

/** The same for each alternative. */
export function samples(schema: unknown): readonly unknown[] {
  return plainSchemas(schema, undefined).map(sampleOf)
}

/** Changes one text in a sample. */
export function changeText(value: unknown, way: FieldPath, to: (text: string) => string): void {
  const around = way.slice(0, -1).reduce<unknown>((inner, key) => Reflect.get(objectOf(inner), key), value)
  const last = way.at(-1) ?? ''
  Reflect.set(objectOf(around), last, to(String(Reflect.get(objectOf(around), last))))
}

/** What a sample holds in a place where an object or a list stands. */
export function objectOf(value: unknown): object {
  if (typeof value !== 'object' || value === null) throw new Error('a sample holds an object here')
  return value
}

function sampleOf(schema: unknown): unknown {
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [key, sample(field)]))
  if (schema instanceof z.ZodRecord) {
    const keys = schema.keyType instanceof z.ZodEnum ? schema.keyType.options : [sample(schema.keyType)]
    return Object.fromEntries(keys.map((key) => [key, sample(schema.valueType)]))
  }
  if (schema instanceof z.ZodArray) {
    const { minItems = 0 } = z.toJSONSchema(schema, { io: 'input' })
    const items = samples(schema.element)
    return Array.from({ length: Math.max(items.length, minItems) }, (_, index) => items[index % items.length])
  }
  if (schema instanceof z.ZodEnum) return schema.options[0]
  if (schema instanceof z.ZodLiteral) return schema.value
  if (schema instanceof z.ZodBoolean) return false
  if (schema instanceof z.ZodNumber) return Math.max(schema.minValue ?? 1, 1)
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) return sampleText(schema)
  throw new Error('no sample is known for a schema of this type')
}

function sampleText(schema: z.ZodString | z.ZodStringFormat): string {
  const { format, pattern, minLength = 0 } = z.toJSONSchema(schema)
  if (format === 'date') return '2026-11-21'
  if (format === 'uri') return 'https://www.example.org'
  if (format === 'email') return 'guide@example.org'
  if (pattern !== undefined)
    return fc.sample(fc.stringMatching(new RegExp(pattern)), { numRuns: 1, seed: 1 })[0] ?? ''
  const names = meanings.get(schema)?.names ?? []
  return ['Words', ...names.map((name) => `{${name}}`)].join(' ').padEnd(minLength, 's')
}
