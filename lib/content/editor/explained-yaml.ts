import { stringify } from 'yaml'
import type { SchemaNode } from '@/lib/content/editor/json-schemas'

/** Values that are known before a person writes: the title, the id, the days. */
export type Known = Readonly<Record<string, string | number | boolean | readonly string[]>>

/**
 * The fields of a schema as YAML, each with what it is for and what is allowed. What only a person can write is left
 * empty, so that `npm run check` asks for it; what may be left out stands behind a #.
 */
export function explainedYaml(
  schema: SchemaNode,
  known: Known,
  alsoNeeded: readonly string[] = [],
): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const isNeeded = schema.required?.includes(name) === true || name in known || alsoNeeded.includes(name)
    const lines = [...noteLines(field), ...fieldLines(name, field, known, alsoNeeded)]
    return isNeeded ? lines : lines.map((line) => (line.startsWith('#') ? line : `# ${line}`))
  })
}

function noteLines(field: SchemaNode): readonly string[] {
  const allowed = allowedValues(field)
  const note = [field.description ?? '', allowed.length === 0 ? '' : `Allowed: ${allowed.join(', ')}.`]
    .filter(Boolean)
    .join(' ')
  return note === '' ? [] : [`# ${note}`]
}

function allowedValues({
  enum: values,
  items,
  anyOf,
  const: only,
}: SchemaNode): readonly (string | number | boolean)[] {
  return (
    values ??
    items?.enum ??
    (only === undefined ? (anyOf ?? []).flatMap((one) => allowedValues(one)) : [only])
  )
}

function fieldLines(
  name: string,
  field: SchemaNode,
  known: Known,
  alsoNeeded: readonly string[],
): readonly string[] {
  const value = known[name]
  if (value !== undefined) return [`${name}: ${stringify(value, { collectionStyle: 'flow' }).trim()}`]
  const item = field.items === undefined ? undefined : oneOf(field.items)
  if (item?.properties !== undefined) return [`${name}:`, ...asItem(explainedYaml(item, {}, alsoNeeded))]
  if (item !== undefined) return [`${name}:`, '  -']
  const object = oneOf(field)
  if (object.properties !== undefined)
    return [`${name}:`, ...indent(explainedYaml(object, {}, alsoNeeded), '  ')]
  return [`${name}:`]
}

/** The first of several ways to write something. */
function oneOf(node: SchemaNode): SchemaNode {
  return (node.anyOf ?? node.oneOf)?.find(({ properties }) => properties !== undefined) ?? node
}

/** The first line with something on it gets the dash; comments above it stay above. */
function asItem(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'))
  return lines.map((line, index) => `${index < first ? '  ' : index === first ? '  - ' : '    '}${line}`)
}

function indent(lines: readonly string[], by: string): readonly string[] {
  return lines.map((line) => `${by}${line}`)
}
