import { LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml'
import type { Place } from '@/lib/content/place'
import { isPlainJson, jsonProblem } from '@/lib/content/raw/json-source'
import { lostTexts, nodesOf, offsetOf, problemsOf, remarkBehind } from '@/lib/content/raw/yaml-nodes'

/** The way to a value: keys and list positions. */
export type ValuePath = readonly (string | number)[]

/** A text without quotes, and what stands behind it on its line and is not read: `12 Main Street`, ` #200`. */
export type Remark = { readonly path: ValuePath; readonly read: string; readonly remark: string }

/** A YAML (or JSON) text, its value, and where each value stands. */
export type YamlSource = {
  readonly value: unknown
  readonly errors: readonly { readonly place: Place; readonly message: string }[]
  /** Where the value at `path` stands, or the nearest value around it that exists. */
  readonly placeOf: (path: ValuePath) => Place
  /** Where the name of the field at `path` stands; its value may begin on a later line. */
  readonly placeOfKey: (path: ValuePath) => Place
  /** The value at `path` as it was typed, with what stands behind it as a remark; empty where there is none. */
  readonly typedAt: (path: ValuePath) => string
  readonly remarks: readonly Remark[]
}

/**
 * Parses YAML, or JSON, and remembers positions. `firstLine` is the line of the file on which the text begins; a text that
 * must be JSON is refused as soon as it is anything else.
 */
export function readYaml(text: string, firstLine = 1, mustBeJson = false): YamlSource {
  if (isPlainJson(text)) {
    // Long lists are JSON, and mostly sound: where something stands in them is worked out once someone asks.
    let places: YamlSource | undefined
    const placed = () => (places ??= parseYaml(text, firstLine))
    return {
      value: JSON.parse(text),
      errors: [],
      placeOf: (path) => placed().placeOf(path),
      placeOfKey: (path) => placed().placeOfKey(path),
      typedAt: (path) => placed().typedAt(path),
      remarks: [],
    }
  }
  const parsed = parseYaml(text, firstLine)
  const problem = mustBeJson ? jsonProblem(text) : undefined
  return problem === undefined
    ? parsed
    : { ...parsed, value: undefined, errors: [problem, ...parsed.errors].slice(0, 1) }
}

function parseYaml(text: string, firstLine: number): YamlSource {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: line + firstLine - 1, column: Math.max(col, 1) }
  }
  const placeOf = (path: ValuePath): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = offsetOf(document.getIn(path.slice(0, length), true))
      if (offset !== undefined) return place(offset)
    }
    return { line: firstLine, column: 1 }
  }
  const lost = document.errors.length > 0 ? [] : lostTexts(document, text)
  const problems = document.errors.length > 0 ? problemsOf(document, text) : lost
  return {
    value: problems.length === 0 ? document.toJS() : undefined,
    errors: problems.map(({ offset, line, message }) => {
      const noticed = place(offset)
      const told = line === undefined ? noticed.line : line + firstLine
      return { place: { line: told, column: told === noticed.line ? noticed.column : 1 }, message }
    }),
    placeOf,
    placeOfKey: (path) => {
      const around: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
      const pair = isMap(around)
        ? around.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
        : undefined
      const offset = offsetOf(pair?.key)
      return offset === undefined ? placeOf(path) : place(offset)
    },
    typedAt: (path) => {
      const node: unknown = document.getIn(path, true)
      const end = isNode(node) ? node.range?.[1] : undefined
      const typed = text.slice(offsetOf(node) ?? 0, end ?? 0)
      return `${typed}${remarkBehind(node, text)}`.trim()
    },
    remarks: nodesOf(document.contents).flatMap(([path, node]) => {
      if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') return []
      const remark = remarkBehind(node, text)
      return remark === '' ? [] : [{ path, read: node.value, remark }]
    }),
  }
}
