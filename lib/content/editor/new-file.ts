import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sectionIds } from '@/lib/content/schema/sections'
import { schemaFile, schemaFolder } from '@/lib/content/editor/json-schemas'
import type { SchemaNode } from '@/lib/content/editor/json-schemas'
import { reservedSlugs } from '@/lib/content/reserved'
import { slugOf } from '@/lib/words/slug-of'
import { stringify } from 'yaml'

/** A session has a time or is by appointment, so the schema needs neither; most have a time. */
const usualInSession = ['day', 'start', 'end']

/** Kinds of file that a person adds. */
export const newKinds = ['article', 'questions', 'sheet', 'page', 'program'] as const
export type NewKind = (typeof newKinds)[number]

/** What a new file is made from. `today` is YYYY-MM-DD; `read` gives the text of a file below content/. */
export type NewInput = {
  readonly title: string
  /** The part of the guide an article belongs to; the first one when left out. */
  readonly section: string | undefined
  readonly folder: string
  /** The tag of the language in which it is written. */
  readonly language: string
  readonly today: string
  readonly read: (path: string) => string
}

/** The place of a new file below content/, and what stands in it. Throws with what to write instead. */
export function newFile(kind: NewKind, input: NewInput): { readonly path: string; readonly text: string } {
  const id = slugOf(input.title)
  if (id === '')
    throw new Error(`the title "${input.title}" has no letters for an address; write it in Latin letters`)
  switch (kind) {
    case 'article':
      return article(id, input)
    case 'questions':
      return questions(id, input)
    case 'sheet':
      return text(
        `${input.language}/sheets/${id}.mdx`,
        'Sheet',
        { title: input.title, topics: [], checked: input.today },
        input,
      )
    case 'page':
      if (reservedSlugs.includes(id))
        throw new Error(`the address /${id}/ belongs to the guide; choose another title`)
      return text(
        `${input.language}/pages/${id}.mdx`,
        'OwnPage',
        { title: input.title, list: 'footer', checked: input.today },
        input,
      )
    case 'program':
      return data(
        `programs/${id}.yaml`,
        'Program',
        { id, name: input.title, example: true, start: 'rolling', languages: ['English'] },
        input,
      )
  }
}

function article(id: string, input: NewInput) {
  const section = input.section ?? sectionIds[0]
  if (!sectionIds.some((one) => one === section))
    throw new Error(`there is no section ${section}; the sections are ${sectionIds.join(', ')}`)
  const known = {
    id,
    title: input.title,
    section,
    order: Math.max(0, ...ordersIn(`${input.language}/articles/${section}`, input)) + 1,
    topics: [],
    written: input.today,
    checked: input.today,
    nextCheck: halfAYearAfter(input.today),
    changes: [],
  }
  return text(`${input.language}/articles/${section}/${id}.mdx`, 'Article', known, input)
}

function questions(id: string, input: NewInput) {
  const folder = `${input.language}/questions`
  const taken = ordersIn(folder, input)
  const known = {
    id,
    title: input.title,
    // The first that is free: the questions about this guide keep the end, far behind.
    order:
      Array.from({ length: taken.length + 1 }, (_, place) => place + 1).find((one) => !taken.includes(one)) ??
      1,
    topics: [],
    checked: input.today,
    nextCheck: halfAYearAfter(input.today),
  }
  return text(`${folder}/${id}.mdx`, 'QuestionGroup', known, input)
}

/** The places of the texts in a folder below content/. */
function ordersIn(below: string, { folder, read }: NewInput): readonly number[] {
  const files = readdirSync(join(folder, below)).filter((file) => file.endsWith('.mdx'))
  return files.map((file) => Number(/^order: (\d+)/m.exec(read(`${below}/${file}`))?.[1] ?? 0))
}

function text(path: string, kind: string, known: Known, { read }: NewInput) {
  const fields = explainedYaml(schemaOf(kind, read), known)
  const body = ['## First heading {/* #first-heading */}', '', 'Write the answer first.']
  return { path, text: `${['---', ...fields, '---', '', ...body].join('\n')}\n` }
}

function data(path: string, kind: string, known: Known, { read }: NewInput) {
  const hint = `# yaml-language-server: $schema=../${schemaFolder}/${schemaFile(kind)}`
  return {
    path,
    text: `${[hint, ...explainedYaml(schemaOf(kind, read), known)].join('\n')}\n`,
  }
}

function schemaOf(kind: string, read: NewInput['read']): SchemaNode {
  // Written by npm run schemas from the schemas in the code.
  return JSON.parse(read(`${schemaFolder}/${schemaFile(kind)}`)) as SchemaNode
}

function halfAYearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + 6)
  return date.toISOString().slice(0, 10)
}

/** Values that are known before a person writes: the title, the id, the days. */
type Known = Readonly<Record<string, string | number | boolean | readonly string[]>>

/**
 * The fields of a schema as YAML, each with what it is for and what is allowed. What only a person can write is left
 * empty, so that `npm run check` asks for it; what may be left out stands behind a #.
 */
function explainedYaml(schema: SchemaNode, known: Known): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const isNeeded =
      schema.required?.includes(name) === true || name in known || usualInSession.includes(name)
    const lines = [...noteLines(field), ...fieldLines(name, field, known)]
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

function allowedValues(node: SchemaNode): readonly (string | number | boolean)[] {
  if (node.const !== undefined) return [node.const]
  return node.enum ?? node.items?.enum ?? (node.anyOf ?? []).flatMap(allowedValues)
}

function fieldLines(name: string, field: SchemaNode, known: Known): readonly string[] {
  const value = known[name]
  if (value !== undefined) return [`${name}: ${stringify(value, { collectionStyle: 'flow' }).trim()}`]
  const item = field.items === undefined ? undefined : oneOf(field.items)
  if (item?.properties !== undefined) return [`${name}:`, ...asItem(explainedYaml(item, {}))]
  if (item !== undefined) return [`${name}:`, '  -']
  const object = oneOf(field)
  return [`${name}:`, ...explainedYaml(object, {}).map((line) => `  ${line}`)]
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
