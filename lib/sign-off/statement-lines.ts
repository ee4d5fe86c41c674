import type { z } from 'zod'
import { fieldTexts, isRead } from '@/lib/words/field-texts'
import type { FieldPath } from '@/lib/words/field-texts'

/**
 * The words of a text made of statements, a line each, under the name of the field they stand in; after them what they
 * rest on, as the clinician who signs has to know it. Its title stands above it.
 */
export function statementLines(schema: z.ZodType, data: object): readonly string[] {
  const read = new Set(
    fieldTexts(schema, data)
      .filter(isRead)
      .map(({ path }) => path.join('.')),
  )
  read.delete('title')
  return linesOf(data, [], (path) => read.has(path.join('.')))
}

function linesOf(value: unknown, path: FieldPath, isRead: (path: FieldPath) => boolean): readonly string[] {
  if (typeof value === 'string') return isRead(path) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  const parts = Object.entries(value).flatMap(([name, part]) => {
    const lines = linesOf(part, [...path, name], isRead)
    if (lines.length === 0 || typeof part === 'string') return lines
    return [`[${name}]`, ...(Array.isArray(part) ? lines.map((line) => `- ${line}`) : lines)]
  })
  return [...parts, ...restsOn(value)]
}

function restsOn(value: object): readonly string[] {
  const sources: unknown = Reflect.get(value, 'sources')
  const basis: unknown = Reflect.get(value, 'basis')
  return [
    ...(Array.isArray(sources) && sources.length > 0 ? [`[sources: ${sources.join(', ')}]`] : []),
    ...(typeof basis === 'string' ? [`[basis: ${basis}]`] : []),
  ]
}
