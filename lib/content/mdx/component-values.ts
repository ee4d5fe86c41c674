import { fileStart } from '@/lib/content/place'
import type { Place } from '@/lib/content/place'
import type { Nodes } from 'mdast'
import { nodesOf } from '@/lib/content/mdx/nodes'

/** One use of a component in a text. */
export type ComponentUse = { readonly value: string; readonly place: Place }

/** Every value of one attribute of one component in a text, like the program of each `<ProgramStructure>`. */
export function componentValues(
  tree: Nodes | undefined,
  component: string,
  attribute: string,
): readonly ComponentUse[] {
  if (tree === undefined) return []
  return nodesOf(tree, 'mdxJsxFlowElement', 'mdxJsxTextElement')
    .filter(({ name }) => name === component)
    .flatMap((element) =>
      element.attributes.flatMap((given) =>
        given.type === 'mdxJsxAttribute' && given.name === attribute && typeof given.value === 'string'
          ? [{ value: given.value, place: element.position?.start ?? fileStart }]
          : [],
      ),
    )
}
