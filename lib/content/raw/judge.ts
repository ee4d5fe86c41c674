import type { VFile } from 'vfile'
import { z } from 'zod'
import { report } from '@/lib/content/raw/report'
import type { ValuePath, YamlSource } from '@/lib/content/raw/yaml-source'

/** Judges the values of a file by their schema and reports what is wrong, each at its place. */
export function judge<S extends z.ZodType>(file: VFile, yaml: YamlSource, schema: S): z.infer<S> | undefined {
  const result = schema.safeParse(yaml.value, { reportInput: true })
  for (const issue of result.error?.issues ?? []) {
    const path = issue.path.filter((key) => typeof key !== 'symbol')
    const where = path.join('.') || 'the file'
    if (issue.code === 'unrecognized_keys') {
      const allowed = fieldsAt(schema, path).join(', ')
      for (const key of issue.keys) {
        report(
          file,
          yaml.placeOfKey([...path, key]),
          'field',
          `${where}: no such field: ${key}; the fields here are ${allowed}`,
        )
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
function fieldsAt(schema: unknown, path: ValuePath): readonly string[] {
  if (schema instanceof z.ZodOptional) return fieldsAt(schema.unwrap(), path)
  if (schema instanceof z.ZodNullable) return fieldsAt(schema.unwrap(), path)
  if (schema instanceof z.ZodPipe) return fieldsAt(schema.in, path)
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, path.slice(1))
  if (schema instanceof z.ZodRecord) return fieldsAt(schema.valueType, path.slice(1))
  if (!(schema instanceof z.ZodObject)) return []
  const [key, ...rest] = path
  return key === undefined ? Object.keys(schema.shape) : fieldsAt(schema.shape[key], rest)
}
