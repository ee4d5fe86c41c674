import { isAlias, isCollection, isNode, isPair, isScalar, visit } from 'yaml'
import type { Document, Node, YAMLError } from 'yaml'
import { explainYaml } from '@/lib/content/raw/explain-yaml'
import { withQuotes } from '@/lib/content/raw/mend-line'
import type { FieldPath } from '@/lib/words/field-texts'

/** What is wrong in a text; `line`, from 0, where that is another one than the offset's. */
export type YamlProblem = {
  readonly offset: number
  readonly line?: number | undefined
  readonly message: string
}

/** What keeps a text from being read: the first slip alone, since one slip makes others, or each field that stands twice. */
export function problemsOf(document: Document, text: string): readonly YamlProblem[] {
  const [first] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY')
  return (first === undefined ? document.errors : [first]).map((error) => {
    const offset = causeOf(document, error)
    return { offset, ...explainYaml(text, error.code, offset) }
  })
}

/**
 * Texts that would not stand on a page as they were typed, since what begins with `!`, `&` or `*` has a meaning of its own.
 * A value that has a name and is really called by it is no such text.
 */
export function lostTexts(document: Document, text: string): readonly YamlProblem[] {
  const called = new Set<string>()
  const named = new Map<string, Node>()
  const lost: (readonly [sign: string, node: Node])[] = []
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) {
        if (named.has(node.source)) called.add(node.source)
        else lost.push(['*', node])
        return
      }
      if (node.tag !== undefined) lost.push(['!', node])
      if ('anchor' in node && typeof node.anchor === 'string') named.set(node.anchor, node)
    },
  })
  const unused = [...named].flatMap(([name, node]) => (called.has(name) ? [] : [['&', node] as const]))
  return [...lost, ...unused].map(([sign, node]) => {
    const lineStart = text.lastIndexOf('\n', offsetOf(node) ?? 0) + 1
    const line = text.slice(lineStart).split('\n')[0] ?? ''
    return {
      offset: lineStart + Math.max(line.indexOf(sign), 0),
      message: `a text that begins with ${sign} needs quotes; write ${withQuotes(line).trim()}`,
    }
  })
}

/** Each value with its way, in the order of the text. */
export function nodesOf(node: unknown, path: FieldPath = []): readonly (readonly [FieldPath, Node])[] {
  if (!isNode(node)) return []
  if (!isCollection(node)) return [[path, node]]
  return node.items.flatMap((item, index) => {
    if (!isPair(item)) return nodesOf(item, [...path, index])
    return isScalar(item.key) ? nodesOf(item.value, [...path, String(item.key.value)]) : []
  })
}

/** Where a node begins. */
export function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

/** The remark behind a value on its line, with the spaces before it; empty where there is none. */
export function remarkBehind(node: unknown, text: string): string {
  const end = isNode(node) ? node.range?.[1] : undefined
  return end === undefined ? '' : (/^[ \t]*#[^\n]*/.exec(text.slice(end))?.[0] ?? '')
}

/** Where a person has to look. A quote that is never closed is only noticed at the end of the text. */
function causeOf(document: Document, error: YAMLError): number {
  const noticed = error.pos[0]
  let opened = noticed
  if (!error.message.startsWith('Missing closing')) return noticed
  visit(document, {
    Scalar: (_, scalar) => {
      const start = offsetOf(scalar)
      const isQuoted = scalar.type?.startsWith('QUOTE_') === true
      if (isQuoted && start !== undefined && (scalar.range?.[1] ?? 0) >= noticed) opened = start
    },
  })
  return opened
}
