import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { citedKeys } from '@/lib/content/mdx/citations'
import { componentValues } from '@/lib/content/mdx/component-values'
import { dropHiddenLinks } from '@/lib/content/mdx/drop-hidden-links'
import { headingId } from '@/lib/content/mdx/heading-ids'
import { parseMdx } from '@/lib/content/mdx/parse'

/** A heading below the title. `depth` is 2 to 4; `id` is its anchor: a promise. */
export type OutlineHeading = { readonly id: string; readonly text: string; readonly depth: number }

/** What the layout needs to know of a text besides the text. */
export type Outline = {
  readonly headings: readonly OutlineHeading[]
  /** Keys of the sources cited, in the order of first use. */
  readonly cites: readonly string[]
  /** Dangers whose blocks stand in the text itself. */
  readonly boxes: readonly string[]
}

/** The outline of a syntax tree. Headings without an id are left out; the check reports them. */
export function outlineOf(tree: Root): Outline {
  const headings: OutlineHeading[] = []
  visit(tree, 'heading', (heading) => {
    const id = headingId(heading)
    if (id !== undefined) headings.push({ id, text: toString(heading), depth: heading.depth })
  })
  const boxes = componentValues(tree, 'SafetyBlock', 'danger').map(({ value }) => value)
  return { headings, cites: citedKeys(tree), boxes }
}

/** The outline of an MDX text as a page shows it: without what leads to `hidden` addresses. */
export function outlineOfText(text: string, hidden: ReadonlySet<string> = new Set()): Outline {
  const tree = parseMdx(text)
  dropHiddenLinks({ hidden })(tree)
  return outlineOf(tree)
}
