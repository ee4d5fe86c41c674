import { z } from 'zod'
import { meanings } from '@/lib/words/fields'
import type { Meaning } from '@/lib/words/fields'

/** The way to a text: keys and list positions; `*` stands for any position, and for any key of an open list. */
export type FieldPath = readonly (string | number)[]

/** A place where a schema lets a text stand. */
export type TextPlace = {
  readonly path: FieldPath
  readonly meaning: Meaning
  /** The names that a template holds in braces. */
  readonly names: readonly string[]
}

/** A text that stands in a value. */
export type FieldText = TextPlace & { readonly text: string }

/** True of a text that a page shows. */
export function isRead({ meaning }: { readonly meaning: Meaning }): boolean {
  return meaning !== 'note' && meaning !== 'link' && meaning !== 'code'
}

/** True of a text that the rules on words judge: a page shows it, and its words are ours. */
export function isJudged(place: { readonly meaning: Meaning }): boolean {
  return isRead(place) && place.meaning !== 'quote'
}

/** True of a text that reads as running text. */
export function isRunning({ meaning }: { readonly meaning: Meaning }): boolean {
  return meaning === 'sentence' || meaning === 'summary' || meaning === 'point' || meaning === 'message'
}

/** Every place where a text may stand, each once. */
export function textPlaces(schema: z.ZodType): readonly TextPlace[] {
  return walk(schema, anything, [])
}

/** Every text of a value, in its order, as far as the value is what the schema asks for: also when it is refused. */
export function fieldTexts(schema: z.ZodType, value: unknown): readonly FieldText[] {
  return walk(schema, value, []).flatMap((place) =>
    place.text === undefined ? [] : [{ ...place, text: place.text }],
  )
}

/** The plain schemas behind wrappers, transforms and alternatives; of alternatives, those that the value may be. */
export function plainSchemas(schema: unknown, value: unknown): readonly z.ZodType[] {
  if (!(schema instanceof z.ZodType)) throw new Error('a schema of another library')
  // Asked by name first: whose instance a schema is takes zod long to say, and this is asked of every field of every text.
  if (plainTypes.has(schema.type)) return [schema]
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodCatch ||
    schema instanceof z.ZodNonOptional
  )
    return plainSchemas(schema.unwrap(), value)
  // What a person writes stands before what is made from it.
  if (schema instanceof z.ZodPipe)
    return plainSchemas(schema.in instanceof z.ZodTransform ? schema.out : schema.in, value)
  if (schema instanceof z.ZodIntersection)
    return [schema.def.left, schema.def.right].flatMap((one) => plainSchemas(one, value))
  if (schema instanceof z.ZodUnion) {
    const all = schema.options.flatMap((one) => plainSchemas(one, value))
    const possible = all.filter((one) => !isOther(one, value))
    return possible.length === 0 ? all : possible
  }
  return [schema]
}

const plainTypes = new Set<z.ZodType['type']>([
  'string',
  'number',
  'boolean',
  'enum',
  'literal',
  'object',
  'array',
  'record',
])

/** Stands for every value at once. */
const anything = Symbol('anything')

type Found = TextPlace & { readonly text: string | undefined }

function walk(schema: unknown, value: unknown, path: FieldPath): readonly Found[] {
  const plain = plainSchemas(schema, value)
  const texts = plain.flatMap((one) => textsOf(one, value, path))
  if (plain.length === 1) return texts
  const found = new Map<string, Found>()
  for (const one of texts) {
    const key = one.path.join('\0')
    const other = found.get(key)
    // Alternatives may share a place; what one of them shows to a reader is read.
    if (other === undefined || (isRead(one) && !isRead(other))) found.set(key, one)
  }
  return [...found.values()]
}

function textsOf(schema: z.ZodType, value: unknown, path: FieldPath): readonly Found[] {
  if (schema.type === 'string') {
    const { meaning, names = [] } = meanings.get(schema) ?? {
      meaning: schema instanceof z.ZodString ? 'line' : 'code',
    }
    if (value === anything) return [{ path, meaning, names, text: undefined }]
    return typeof value === 'string' ? [{ path, meaning, names, text: value }] : []
  }
  return partsOf(schema, value).flatMap(([key, inner, part]) => walk(inner, part, [...path, key]))
}

type Part = readonly [key: string | number, schema: unknown, value: unknown]

/** What stands in an object or a list. Throws at a schema that it does not know: a text in it would go unread. */
export function partsOf(schema: z.ZodType, value: unknown): readonly Part[] {
  if (schema instanceof z.ZodObject) {
    if (value === anything) return Object.entries(schema.shape).map(([key, inner]) => [key, inner, anything])
    return entries(value).flatMap(([key, part]) =>
      key in schema.shape ? [[key, schema.shape[key], part] as const] : [],
    )
  }
  if (schema instanceof z.ZodRecord) {
    if (value !== anything) return entries(value).map(([key, part]) => [key, schema.valueType, part])
    const keys = schema.keyType instanceof z.ZodEnum ? schema.keyType.options : ['*']
    return keys.map((key) => [String(key), schema.valueType, anything])
  }
  if (schema instanceof z.ZodArray) {
    if (value === anything) return [['*', schema.element, anything]]
    return Array.isArray(value) ? value.map((part, index) => [index, schema.element, part]) : []
  }
  if (withoutText.has(schema.type)) return []
  throw new Error(`no way is known to the texts in a schema of the type ${schema.type}`)
}

const withoutText = new Set<z.ZodType['type']>([
  'number',
  'boolean',
  'enum',
  'literal',
  'null',
  'undefined',
  'never',
])

function entries(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
}

/** True of an alternative whose fixed fields say something else than the value. */
function isOther(schema: z.ZodType, value: unknown): boolean {
  if (!(schema instanceof z.ZodObject)) return false
  return entries(value).some(([key, part]) => {
    const fixed: unknown = schema.shape[key]
    return fixed instanceof z.ZodLiteral && ![...fixed.values].some((one) => one === part)
  })
}
