import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Rehype plugin, after rehype-citation: makes of its `(<a href="#bib-key">1</a>)` a small raised number that links to the list. */
export function citationMarks() {
  return (tree: Root) => {
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'span' || !String(node.properties.id ?? '').startsWith('citation--')) return
      const link = node.children.find((child): child is Element => child.type === 'element' && child.tagName === 'a')
      if (link === undefined) return
      node.tagName = 'sup'
      node.properties = {}
      node.children = [citationLink(link)]
    })
  }
}

function citationLink(link: Element): ElementContent {
  const key = String(link.properties.href ?? '').replace('#bib-', '')
  return { ...link, properties: { href: `#source-${key}`, 'data-cite': key } }
}
