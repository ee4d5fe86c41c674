import type { PhrasingContent, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { phoneShape } from '@/lib/links/telephone'

/** Remark plugin: every number in running text becomes `<HelpLine number="…" />`, which prints the link and who answers. */
export function phoneLinks() {
  return (tree: Root) => {
    visit(tree, (node, index, parent) => {
      // A link inside a link is no link.
      if (node.type === 'link' || node.type === 'linkReference') return SKIP
      if (node.type !== 'text' || parent === undefined || index === undefined) return
      const parts = splitAtNumbers(node.value)
      // Every parent of text takes phrasing content; the type of `parent` does not know that.
      const children: PhrasingContent[] = parts
      parent.children.splice(index, 1, ...children)
      return [SKIP, index + parts.length]
    })
  }
}

function splitAtNumbers(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let end = 0
  for (const match of text.matchAll(phoneShape)) {
    if (match.index > end) parts.push({ type: 'text', value: text.slice(end, match.index) })
    parts.push({
      type: 'mdxJsxTextElement',
      name: 'HelpLine',
      attributes: [{ type: 'mdxJsxAttribute', name: 'number', value: match[0] }],
      children: [],
    })
    end = match.index + match[0].length
  }
  if (end < text.length || parts.length === 0) parts.push({ type: 'text', value: text.slice(end) })
  return parts
}
