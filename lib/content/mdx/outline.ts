import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { citedKeys } from '@/lib/content/mdx/citations'
import { componentValues } from '@/lib/content/mdx/component-values'
import { headingId } from '@/lib/content/mdx/heading-ids'
import { nodesOf } from '@/lib/content/mdx/nodes'
import type { Outline } from '@/lib/content/schema/outline'

/** The outline of a syntax tree. Headings without an id are left out; the check reports them. */
export function outlineOf(tree: Root): Outline {
  const headings = nodesOf(tree, 'heading').flatMap((heading) => {
    const id = headingId(heading)
    return id === undefined ? [] : [{ id, text: toString(heading), depth: heading.depth }]
  })
  const boxes = componentValues(tree, 'SafetyBlock', 'danger').map(({ value }) => value)
  return { headings, cites: citedKeys(tree), boxes }
}
