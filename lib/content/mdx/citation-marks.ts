import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Rehype plugin, after rehype-citation: makes of its `(<a href="#bib-key">1</a>)` a small raised number that links to the list. */
export function citationMarks() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'span' || !textOf(node.properties.id).startsWith('citation--')) return
      const link = node.children.find(
        (child): child is Element => child.type === 'element' && child.tagName === 'a',
      )
      if (link === undefined) return
      // Writers put a space before the bracket; the raised number stands close to its word.
      const [earlier, before] = [parent?.children[(index ?? 0) - 2], parent?.children[(index ?? 0) - 1]]
      if (before?.type === 'text') before.value = before.value.trimEnd()
      // Two numbers side by side would read as one.
      const isSecond =
        before?.type === 'text' &&
        before.value === '' &&
        earlier?.type === 'element' &&
        earlier.tagName === 'sup'
      node.tagName = 'sup'
      node.properties = {}
      node.children = isSecond ? [{ type: 'text', value: ', ' }, citationLink(link)] : [citationLink(link)]
    })
  }
}

function citationLink(link: Element): ElementContent {
  const key = textOf(link.properties.href).replace('#bib-', '')
  return { ...link, properties: { href: `#source-${key}`, 'data-cite': key } }
}

function textOf(property: Element['properties'][string]): string {
  return typeof property === 'string' ? property : ''
}
