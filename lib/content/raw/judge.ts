import type { VFile } from 'vfile'
import { z } from 'zod'
import { report } from '@/lib/content/raw/report'
import type { ValuePath, YamlSource } from '@/lib/content/raw/yaml-source'
import { partsOf, plainSchemas } from '@/lib/words/field-texts'

/** Judges the values of a file by their schema and reports what is wrong, each at its place. */
export function judge<S extends z.ZodType>(file: VFile, yaml: YamlSource, schema: S): z.infer<S> | undefined {
  const result = schema.safeParse(yaml.value, { reportInput: true })
  for (const issue of result.error?.issues ?? []) {
    const path = issue.path.filter((key) => typeof key !== 'symbol')
    const where = path.join('.') || 'the file'
    if (issue.code === 'unrecognized_keys') {
      const allowed = fieldsAt(schema, yaml.value, path).join(', ')
      for (const key of issue.keys) {
        const message = `${where}: no such field: ${key}; the fields here are ${allowed}`
        report(file, yaml.placeOfKey([...path, key]), 'field', message)
      }
    } else report(file, yaml.placeOf(path), 'field', `${where}: ${explain(issue)}`)
  }
  return result.data
}

/** What was found and what is allowed. zod's own words are for programmers. */
function explain(issue: z.core.$ZodIssue): string {
  const allowed = issue.code === 'invalid_value' ? `allowed are ${issue.values.join(', ')}` : undefined
  if (issue.input === undefined) return ['this field is missing', allowed].filter(Boolean).join('; ')
  if (issue.input === null) return 'this field is empty; write it'
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof issue.input === 'object') {
    return 'this must be one text; a colon and a space split it, so put quotation marks around it'
  }
  return [found(issue.input), allowed ?? issue.message].filter(Boolean).join('; ')
}

function found(input: unknown): string {
  if (Array.isArray(input)) return `found ${input.length}`
  if (typeof input === 'string')
    return input.length > 60 ? `found ${input.length} characters` : `found "${input}"`
  return typeof input === 'number' || typeof input === 'boolean' ? `found ${String(input)}` : ''
}

/** The fields that the schema knows at this place in a file. */
function fieldsAt(schema: unknown, value: unknown, path: ValuePath): readonly string[] {
  const [key, ...rest] = path
  const fields = plainSchemas(schema, value).flatMap((plain) => {
    if (key === undefined) return plain instanceof z.ZodObject ? Object.keys(plain.shape) : []
    return partsOf(plain, value).flatMap(([name, inner, part]) =>
      name === key ? fieldsAt(inner, part, rest) : [],
    )
  })
  return [...new Set(fields)]
}
