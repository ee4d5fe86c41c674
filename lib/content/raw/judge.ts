import type { VFile } from 'vfile'
import { z } from 'zod'
import { explainIssue } from '@/lib/content/raw/explain-issue'
import { inOneLine } from '@/lib/content/raw/in-one-line'
import { ownIssues } from '@/lib/content/raw/issues'
import { report } from '@/lib/content/raw/report'
import { tellRemarks, tellUnfitTexts } from '@/lib/content/raw/typed-texts'
import type { ValuePath, YamlSource } from '@/lib/content/raw/yaml-source'
import { partsOf, plainSchemas } from '@/lib/words/field-texts'
import { nearest } from '@/lib/content/raw/nearest'

type Issue = z.core.$ZodIssue

/** Judges the values of a file by their schema and reports what is wrong, each at its place. */
export function judge<S extends z.ZodType>(file: VFile, yaml: YamlSource, schema: S): z.infer<S> | undefined {
  // An empty message stands for one that the schema does not say itself.
  const result = schema.safeParse(yaml.value, { reportInput: true, error: () => '' })
  const issues = result.error?.issues.flatMap(ownIssues) ?? []
  for (const issue of issues.filter((one) => !isOfOther(one, issues))) {
    const path = issue.path.filter((key) => typeof key !== 'symbol')
    const where = path.join('.') || 'the file'
    const fields = fieldsAt(schema, yaml.value, path)
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const near = meantBy(key, fields, valueAt(yaml.value, path))
        // The schema may say where a thing goes that has no field here.
        const own = issue.message === '' ? [] : [issue.message]
        const hint = ['', ...(near.length > 0 ? near : own)].join('; ')
        const message = `${where}: no such field: ${key}; the fields here are ${fields.join(', ')}${hint}`
        report(file, yaml.placeOfKey([...path, key]), 'field', message)
      }
    } else {
      const refused = {
        typed: path.length === 0 ? '' : yaml.typedAt(path),
        schemas: schemasAt(schema, yaml.value, path),
        key: path.at(-1),
        fields,
      }
      report(file, yaml.placeOf(path), 'field', `${where}: ${explainIssue(issue, refused)}`)
    }
  }
  tellUnfitTexts(file, yaml)
  tellRemarks(file, yaml, schema)
  return result.data
}

/** True of a length that was counted in a value of another kind: letters of a text where a list belongs. */
function isOfOther({ code, path }: Issue, all: readonly Issue[]): boolean {
  if (code !== 'too_small' && code !== 'too_big') return false
  return all.some((one) => one.code === 'invalid_type' && one.path.join('\0') === path.join('\0'))
}

/** What a field that does not exist may have been meant for. */
function meantBy(key: string, fields: readonly string[], around: unknown): readonly string[] {
  const near = nearest(key, fields)
  if (near !== undefined) return [`write ${near}: if that is meant`]
  const entries = typeof around === 'object' && around !== null ? Object.entries(around) : []
  const at = entries.findIndex(([name]) => name === key)
  const [before, text] = entries[at - 1] ?? []
  // { name: Men, women }: the comma ends a text without quotes.
  return entries[at]?.[1] === null && typeof text === 'string'
    ? [`if it belongs to the text before it, write ${before ?? ''}: ${inOneLine(`${text}, ${key}`)}`]
    : []
}

function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )
}

/** The schemas that may stand at a place in a file. */
function schemasAt(schema: unknown, value: unknown, [key, ...rest]: ValuePath): readonly z.ZodType[] {
  if (key === undefined) return schema instanceof z.ZodType ? [schema] : []
  return plainSchemas(schema, value).flatMap((plain) =>
    partsOf(plain, value).flatMap(([name, inner, part]) =>
      name === key ? schemasAt(inner, part, rest) : [],
    ),
  )
}

/** The fields that the schema knows at this place in a file. */
function fieldsAt(schema: unknown, value: unknown, path: ValuePath): readonly string[] {
  const inner = valueAt(value, path)
  const fields = schemasAt(schema, value, path)
    .flatMap((one) => plainSchemas(one, inner))
    .flatMap((plain) => {
      if (plain instanceof z.ZodObject) return Object.keys(plain.shape)
      return plain instanceof z.ZodRecord && plain.keyType instanceof z.ZodEnum
        ? plain.keyType.options.map(String)
        : []
    })
  return [...new Set(fields)]
}
