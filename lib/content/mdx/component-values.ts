import { fileStart } from '@/lib/content/place'
import type { Place } from '@/lib/content/place'
import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'

/** One use of a component in a text. */
export type ComponentUse = { readonly value: string; readonly place: Place }

type Element = MdxJsxFlowElement | MdxJsxTextElement

/** Every value of one attribute of one component in a text, like the program of each `<ProgramStructure>`. */
export function componentValues(
  tree: Nodes | undefined,
  component: string,
  attribute: string,
): readonly ComponentUse[] {
  if (tree === undefined) return []
  return elementsIn(tree)
    .filter(({ name }) => name === component)
    .flatMap((element) =>
      element.attributes.flatMap((given) =>
        given.type === 'mdxJsxAttribute' && given.name === attribute && typeof given.value === 'string'
          ? [{ value: given.value, place: element.position?.start ?? fileStart }]
          : [],
      ),
    )
}

function elementsIn(tree: Nodes): readonly Element[] {
  const elements: Element[] = []
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') elements.push(node)
  })
  return elements
}
