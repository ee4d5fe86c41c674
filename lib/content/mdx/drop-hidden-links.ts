import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

const sentenceEnd = /[.?!]["”’)]*(?=\s|$)/g

/**
 * Remark plugin: takes away what leads to a page that the publisher hides. In running text that is the sentence around
 * the link; a point or paragraph that is empty then goes too. Elsewhere (a table) the words stay without their link.
 */
export function dropHiddenLinks({ hidden }: { hidden: ReadonlySet<string> }) {
  return (tree: Root) => {
    if (hidden.size === 0) return
    resolveReferences(tree)
    visit(tree, 'paragraph', (paragraph) => dropSentences(paragraph, hidden))
    unlink(tree, hidden)
    dropEmpty(tree)
  }
}

function isHidden(node: Nodes, hidden: ReadonlySet<string>): boolean {
  return node.type === 'link' && hidden.has(node.url.split('#')[0] ?? '')
}

/** Also a link in bold, or in other marks. */
function holdsHidden(node: Nodes, hidden: ReadonlySet<string>): boolean {
  return (
    isHidden(node, hidden) ||
    ('children' in node && node.children.some((child) => holdsHidden(child, hidden)))
  )
}

/** `[words][name]` with its address elsewhere becomes a link like any other. */
function resolveReferences(tree: Root) {
  const addresses = new Map<string, string>()
  visit(tree, 'definition', ({ identifier, url }) => void addresses.set(identifier, url))
  visit(tree, 'linkReference', (node, index, parent) => {
    const url = addresses.get(node.identifier)
    if (url === undefined || parent === undefined || index === undefined) return
    parent.children[index] = { type: 'link', url, children: node.children }
  })
}

function dropSentences(paragraph: Paragraph, hidden: ReadonlySet<string>) {
  for (;;) {
    const index = paragraph.children.findIndex((child) => holdsHidden(child, hidden))
    if (index < 0) return
    const before = keepBefore(paragraph.children.slice(0, index))
    const rest = paragraph.children.slice(index + 1)
    const held = paragraph.children[index]
    // A sentence in bold may end inside the mark. A link that ends in a question mark is only a title.
    const isOver = held?.type !== 'link' && /[.?!]["”’)]*$/.test(toString(held).trimEnd())
    paragraph.children = [...before, ...(isOver ? rest : keepAfter(rest, before.length === 0))]
  }
}

/** What stands before the sentence: up to the last end of a sentence in a text. */
function keepBefore(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index]
    if (node?.type !== 'text') continue
    const end = [...node.value.matchAll(sentenceEnd)].at(-1)
    if (end !== undefined)
      return [...nodes.slice(0, index), { ...node, value: node.value.slice(0, end.index + end[0].length) }]
  }
  return []
}

/** What stands behind the sentence: from its end in a text on. */
function keepAfter(nodes: readonly PhrasingContent[], isFirst: boolean): PhrasingContent[] {
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'text') continue
    const end = [...node.value.matchAll(sentenceEnd)][0]
    if (end === undefined) continue
    const rest = node.value.slice(end.index + end[0].length)
    return [{ ...node, value: isFirst ? rest.trimStart() : rest }, ...nodes.slice(index + 1)]
  }
  return []
}

/** A link outside of paragraphs, or inside of other marks, leaves its words. */
function unlink(tree: Root, hidden: ReadonlySet<string>) {
  visit(tree, 'link', (node, index, parent) => {
    if (parent === undefined || index === undefined || !isHidden(node, hidden)) return
    parent.children.splice(index, 1, ...node.children)
    return index
  })
}

function dropEmpty(tree: Root) {
  visit(tree, ['paragraph', 'listItem', 'list'], (node, index, parent) => {
    if (parent === undefined || index === undefined || hasContent(node)) return
    parent.children.splice(index, 1)
    return index
  })
}

function hasContent(node: Nodes): boolean {
  if (toString(node).trim() !== '') return true
  return (
    'children' in node && node.children.some((child) => child.type.startsWith('mdxJsx') || hasContent(child))
  )
}
