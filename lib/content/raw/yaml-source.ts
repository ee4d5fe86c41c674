import { LineCounter, isMap, isScalar, parseDocument, visit } from 'yaml'
import type { Place } from '@/lib/content/place'
import type { Document, YAMLError } from 'yaml'

/** The way to a value: keys and list positions. */
export type ValuePath = readonly (string | number)[]

/** A YAML (or JSON) text, its value, and where each value stands. */
export type YamlSource = {
  readonly value: unknown
  readonly errors: readonly { readonly place: Place; readonly message: string }[]
  /** Where the value at `path` stands, or the nearest value around it that exists. */
  readonly placeOf: (path: ValuePath) => Place
  /** Where the name of the field at `path` stands; its value may begin on a later line. */
  readonly placeOfKey: (path: ValuePath) => Place
}

/** Parses YAML, or JSON, and remembers positions. `firstLine` is the line of the file on which the text begins. */
export function readYaml(text: string, firstLine = 1): YamlSource {
  const json = valueOfJson(text)
  if (json === undefined) return parseYaml(text, firstLine)
  // Long lists are JSON, and mostly sound: where something stands in them is worked out once someone asks.
  let places: YamlSource | undefined
  const placed = () => (places ??= parseYaml(text, firstLine))
  return {
    value: json,
    errors: [],
    placeOf: (path) => placed().placeOf(path),
    placeOfKey: (path) => placed().placeOfKey(path),
  }
}

function valueOfJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    // JSON keeps the last of two fields of one name and says nothing; YAML refuses them, with their place.
    return fieldsIn(value) === [...text.matchAll(jsonText)].filter(([, colon]) => colon).length
      ? value
      : undefined
  } catch {
    return undefined
  }
}

/** A text of JSON; behind the name of a field stands a colon. */
const jsonText = /"(?:[^"\\]|\\.)*"(\s*:)?/g

function fieldsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const parts: readonly unknown[] = Object.values(value)
  const own = Array.isArray(value) ? 0 : parts.length
  return parts.reduce<number>((count, part) => count + fieldsIn(part), own)
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
  return {
    value: document.errors.length === 0 ? document.toJS() : undefined,
    errors: document.errors.map((error) => ({
      place: place(causeOf(document, error)),
      message: error.message,
    })),
    placeOf,
    placeOfKey: (path) => {
      const around: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
      const pair = isMap(around)
        ? around.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
        : undefined
      const offset = offsetOf(pair?.key)
      return offset === undefined ? placeOf(path) : place(offset)
    },
  }
}

/** Where a person has to look. A quote that is never closed is only noticed at the end of the text. */
function causeOf(document: Document, error: YAMLError): number {
  const noticed = error.pos[0]
  let opened = noticed
  if (!error.message.startsWith('Missing closing')) return noticed
  visit(document, {
    Scalar: (_, scalar) => {
      const start = offsetOf(scalar)
      if (
        scalar.type?.startsWith('QUOTE_') === true &&
        start !== undefined &&
        (scalar.range?.[1] ?? 0) >= noticed
      )
        opened = start
    },
  })
  return opened
}

function offsetOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined
  const start: unknown = node.range[0]
  return typeof start === 'number' ? start : undefined
}
