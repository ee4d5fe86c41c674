import type { Heading, PhrasingContent, Root } from 'mdast'
import { nodesOf } from '@/lib/content/mdx/nodes'

const comment = /^\/\*\s*#([a-z0-9]+(?:-[a-z0-9]+)*)\s*\*\/$/

// The id in a comment in braces at the end of a heading, or undefined.
function idInComment(node: PhrasingContent | undefined): string | undefined {
  return node?.type === 'mdxTextExpression' ? comment.exec(node.value.trim())?.[1] : undefined
}

/** The explicit id of a heading, as `headingIds` left it. */
export function headingId(heading: Heading): string | undefined {
  const id = heading.data?.hProperties?.id
  return typeof id === 'string' ? id : undefined
}

/**
 * Remark plugin: takes the comment off the end of a heading and makes it the heading's id.
 * MDX reads `{#id}` as an expression, so the id stands in a comment in braces (content/STYLE.md shows one).
 */
export function headingIds() {
  return (tree: Root) => {
    for (const heading of nodesOf(tree, 'heading')) {
      const id = idInComment(heading.children.at(-1))
      if (id === undefined) continue
      heading.children.pop()
      const last = heading.children.at(-1)
      if (last?.type === 'text') last.value = last.value.trimEnd()
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } }
    }
  }
}
