import { z } from 'zod'
import { kindNames, kinds } from '@/lib/content/kinds'
import { askedSchema } from '@/lib/content/schema/asked'
import { claimsSchema } from '@/lib/content/schema/claims'
import { redirectsSchema } from '@/lib/content/schema/redirects'
import { signOffSchema } from '@/lib/content/schema/sign-off'

/** A part of a JSON Schema, as far as it is looked at here. */
export type SchemaNode = {
  description?: string
  properties?: Record<string, SchemaNode>
  required?: string[]
  items?: SchemaNode
  anyOf?: SchemaNode[]
  oneOf?: SchemaNode[]
  type?: string
  enum?: (string | number)[]
  const?: string | number | boolean
}

/** Where the schemas stand below content/, so that editors find them beside the files. */
export const schemaFolder = 'schemas'

/** The file of one schema, like `own-page.schema.json`. */
export function schemaFile(name: string): string {
  return `${name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}.schema.json`
}

/** A JSON Schema (draft 7, which editors read) for each kind of file, with what every field is for. */
export function jsonSchemas(): ReadonlyMap<string, SchemaNode> {
  const schemas = new Map<string, z.ZodType>([
    ...kindNames.map((name) => [schemaFile(name), kinds[name].schema] as const),
    [schemaFile('Asked'), askedSchema],
    [schemaFile('Claims'), claimsSchema],
    [schemaFile('Redirects'), redirectsSchema],
    [schemaFile('SignOff'), signOffSchema],
  ])
  return new Map([...schemas].map(([file, schema]) => [file, jsonSchema(schema)]))
}

function jsonSchema(schema: z.ZodType): SchemaNode {
  // What a person writes, before anything is computed from it; a rule that is code is checked by npm run check alone.
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as SchemaNode
}
