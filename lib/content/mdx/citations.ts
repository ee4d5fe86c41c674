import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { nodesOf } from '@/lib/content/mdx/nodes'

/** A citation: one key in one bracket, without a page number. */
export const citationShape = /\[@([a-z0-9]+)\]/g

/** The keys that a text cites, in the order of first use: the number of a source is its place in this list. */
export function citedKeys(tree: Root): readonly string[] {
  const keys = new Set<string>()
  for (const node of nodesOf(tree, 'paragraph', 'tableCell'))
    for (const match of toString(node).matchAll(citationShape)) if (match[1] !== undefined) keys.add(match[1])
  return [...keys]
}
