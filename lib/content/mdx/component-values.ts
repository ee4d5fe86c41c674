import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Place } from '@/lib/content/raw/yaml-source'

/** One use of a component in a text. */
export type ComponentUse = { readonly value: string; readonly place: Place }

/** Every value of one attribute of one component in a text, like the program of each `<ProgramStructure>`. */
export function componentValues(tree: Nodes | undefined, component: string, attribute: string): readonly ComponentUse[] {
  const uses: ComponentUse[] = []
  if (tree === undefined) return uses
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (!('attributes' in node) || node.name !== component) return
    for (const given of node.attributes) {
      if (given.type === 'mdxJsxAttribute' && given.name === attribute && typeof given.value === 'string') {
        uses.push({ value: given.value, place: node.position?.start ?? { line: 1, column: 1 } })
      }
    }
  })
  return uses
}
