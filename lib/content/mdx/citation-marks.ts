import type { Element, ElementContent, Root, RootContent } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { citationShape } from '@/lib/content/mdx/citations'

/**
 * Rehype plugin: each `[@key]` becomes a small raised link to the source. Its number is the place of the source in the
 * list of the page, which is not known here: the renderer writes it (components/article/basic-components.tsx).
 */
export function citationMarks() {
  return (tree: Root) => {
    visit(tree, (node, index, parent) => {
      // A link inside a link is no link.
      if (node.type === 'element' && node.tagName === 'a') return SKIP
      if (node.type !== 'text' || parent === undefined || index === undefined) return
      const parts = withMarks(node.value, parent.children[index - 1])
      parent.children.splice(index, 1, ...parts)
      return [SKIP, index + parts.length]
    })
  }
}

function withMarks(text: string, earlier: RootContent | undefined): ElementContent[] {
  const parts: ElementContent[] = []
  let end = 0
  for (const { index, 0: found, 1: key = '' } of text.matchAll(citationShape)) {
    // Writers put a space before the bracket; the raised number stands close to its word.
    const before = text.slice(end, index).trimEnd()
    // Two numbers side by side would read as one.
    const isSecond = before === '' && isMark(parts.at(-1) ?? earlier)
    if (before !== '') parts.push({ type: 'text', value: before })
    parts.push(mark(key, isSecond))
    end = index + found.length
  }
  if (end < text.length || parts.length === 0) parts.push({ type: 'text', value: text.slice(end) })
  return parts
}

function isMark(node: RootContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'sup'
}

function mark(key: string, isSecond: boolean): Element {
  const properties = { href: `#source-${key}`, 'data-cite': key }
  const link: Element = { type: 'element', tagName: 'a', properties, children: [] }
  const children: Element['children'] = isSecond ? [{ type: 'text', value: ', ' }, link] : [link]
  return { type: 'element', tagName: 'sup', properties: {}, children }
}
