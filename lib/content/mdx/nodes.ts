import type { Nodes } from 'mdast'

/** Every node of a syntax tree, in the order of the text. A walk that knows no parents is several times as quick. */
export function allNodes(tree: Nodes): readonly Nodes[] {
  const found: Nodes[] = []
  const walk = (node: Nodes) => {
    found.push(node)
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(tree)
  return found
}

type OfType<T extends Nodes['type']> = Extract<Nodes, { readonly type: T }>

/** Those of some types. */
export function nodesOf<T extends Nodes['type']>(tree: Nodes, ...types: readonly T[]): readonly OfType<T>[] {
  const wanted: readonly string[] = types
  return allNodes(tree).filter((node): node is OfType<T> => wanted.includes(node.type))
}
