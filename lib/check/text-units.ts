import { fileStart } from '@/lib/content/place'
import type { Place } from '@/lib/content/place'
import type { Nodes, Parent, Table } from 'mdast'
import type { z } from 'zod'
import { kinds } from '@/lib/content/kinds'
import { nodesOf } from '@/lib/content/mdx/nodes'
import type { RawDocument } from '@/lib/content/raw/raw-document'
import type { ValuePath, YamlSource } from '@/lib/content/raw/yaml-source'
import type { Meaning } from '@/lib/words/fields'
import { fieldTexts, isJudged, isRunning } from '@/lib/words/field-texts'

/** Where a piece of text comes from. `data` is a value of YAML or front matter, `alt` the words for a picture. */
export type Role = 'prose' | 'heading' | 'cell' | 'alt' | 'data'

/** One piece of text that a reader sees, with the way back to its place in the file. */
export type TextUnit = {
  readonly role: Role
  readonly text: string
  /** For `data`: the field it stands in. */
  readonly path: ValuePath
  /** For `data`: what the field is for. */
  readonly meaning?: Meaning
  /** For `cell`: the words at the head of its column, and of its row. */
  readonly beside?: string
  /** True where an `<Exact why="…">` says that the words are someone's own and stay. */
  readonly isExact: (index: number) => boolean
  readonly placeAt: (index: number) => Place
}

type Segment = { readonly from: number; readonly text: string; readonly at: Place; readonly exact: boolean }

/** All text of a document that a reader sees. */
export function textUnits({ kind, yaml, tree }: RawDocument): readonly TextUnit[] {
  return [...dataUnits(yaml, kinds[kind].schema), ...treeUnits(tree)]
}

/** The texts of a file of data that a reader sees, but for what others have named: also of a file that was refused. */
export function dataUnits(yaml: YamlSource, schema: z.ZodType): readonly TextUnit[] {
  return fieldTexts(schema, yaml.value)
    .filter(isJudged)
    .map(({ text, path, meaning }) => ({
      role: 'data',
      text,
      path,
      meaning,
      isExact: () => false,
      placeAt: () => yaml.placeOf(path),
    }))
}

/** True of running text: what a reader reads as sentences, in a text or in a field. */
export function isRunningText({ role, meaning }: TextUnit): boolean {
  return role === 'prose' || (meaning !== undefined && isRunning({ meaning }))
}

function treeUnits(tree: RawDocument['tree']): readonly TextUnit[] {
  if (tree === undefined) return []
  return nodesOf(tree, 'paragraph', 'heading', 'table').flatMap((node) =>
    node.type === 'table' ? cellUnits(node) : [unitOf(node), ...altUnits(node)],
  )
}

function cellUnits({ children: [head, ...rows] }: Table): readonly TextUnit[] {
  const heads = head?.children.map(unitOf) ?? []
  const body = rows.flatMap((row) => {
    const cells = row.children.map(unitOf)
    const inRow = cells.map(({ text }) => text).join(' ')
    return cells.map((cell, column) => ({ ...cell, beside: `${heads[column]?.text ?? ''} ${inRow}` }))
  })
  return [...heads, ...body, ...[head, ...rows].flatMap((row) => (row === undefined ? [] : altUnits(row)))]
}

/** What a picture shows, in words: read aloud, so judged like any text. */
function altUnits(tree: Nodes): readonly TextUnit[] {
  return nodesOf(tree, 'image', 'imageReference').map((node) => {
    const place = startOf(node)
    return { role: 'alt', text: node.alt ?? '', path: [], isExact: () => false, placeAt: () => place }
  })
}

function unitOf(node: Nodes): TextUnit {
  const segments: Segment[] = []
  let length = 0
  const add = (inner: Nodes, text: string, exact: boolean) => {
    segments.push({ from: length, text, at: startOf(inner), exact })
    length += text.length
  }
  const walk = (inner: Nodes, exact: boolean) => {
    const isExact = exact || ('name' in inner && inner.name === 'Exact')
    if (inner.type === 'text' || inner.type === 'inlineCode') add(inner, inner.value, isExact)
    else if (inner.type === 'break') add(inner, ' ', false)
    else if ('children' in inner) for (const child of (inner as Parent).children) walk(child, isExact)
  }
  walk(node, false)
  const segmentAt = (index: number) => segments.findLast((segment) => segment.from <= index)
  return {
    role: node.type === 'heading' ? 'heading' : node.type === 'tableCell' ? 'cell' : 'prose',
    text: segments.map((segment) => segment.text).join(''),
    path: [],
    isExact: (index) => segmentAt(index)?.exact ?? false,
    placeAt: (index) => placeIn(segmentAt(index), index),
  }
}

function startOf({ position }: Nodes): Place {
  return position?.start ?? fileStart
}

/** A line end inside a segment starts a new line of the file. */
function placeIn(segment: Segment | undefined, index: number): Place {
  if (segment === undefined) return fileStart
  const before = segment.text.slice(0, index - segment.from)
  const lastBreak = before.lastIndexOf('\n')
  if (lastBreak < 0) return { line: segment.at.line, column: segment.at.column + before.length }
  return { line: segment.at.line + before.split('\n').length - 1, column: before.length - lastBreak }
}
