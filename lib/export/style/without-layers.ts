import { list, parse } from 'postcss'
import type { AtRule, ChildNode, Root, Rule } from 'postcss'
import { PageSurprise } from '@/lib/export/page-surprise'

/** Tailwind's layer of first values for its own properties. */
const firstValues = 'properties'

/** Parts of a selector list that nothing here needs, and for which an older browser would drop the whole rule. */
const needless = new Set([':host', '::backdrop'])

/**
 * A style without cascade layers, for browsers that drop what stands in one (Chrome before 99, Safari before 15.4,
 * Firefox before 97): the rules in the order of their layers, and after them what stood in none. Layers also decide
 * where an earlier rule is more specific than a later one; `tests/site` holds that this happens nowhere.
 * Throws PageSurprise for what cannot be taken apart so.
 */
export function withoutLayers(style: string): string {
  const root = parse(style)
  const layers = new Map<string, ChildNode[]>()
  const others: ChildNode[] = []
  for (const node of root.nodes) {
    if (!isAt(node, 'layer')) others.push(node)
    else for (const name of list.comma(node.params)) layersOf(layers, name).push(...(node.nodes ?? []))
  }
  const first = layers.get(firstValues)
  if (first) layers.set(firstValues, first.flatMap(asked))
  root.removeAll()
  root.append(...[...layers.values()].flat(), ...others)
  refuseRest(root)
  // With the first values as plain rules, no browser needs to know @property.
  root.walkAtRules('property', (rule) => {
    if (first) rule.remove()
  })
  root.walkRules(dropNeedless)
  return root.toString()
}

function isAt(node: ChildNode, name: string): node is AtRule {
  return node.type === 'atrule' && node.name === name
}

function layersOf(layers: Map<string, ChildNode[]>, name: string): ChildNode[] {
  const nodes = layers.get(name) ?? []
  layers.set(name, nodes)
  return nodes
}

/** Tailwind writes them for browsers that have no @property, and asks by signs that Chrome 69 does not show. */
function asked(node: ChildNode): readonly ChildNode[] {
  return isAt(node, 'supports') ? (node.nodes ?? []) : [node]
}

function refuseRest(root: Root): void {
  const problems: string[] = []
  root.walkAtRules('layer', () => void problems.push('a style has a layer inside another rule'))
  root.walkDecls((one) => {
    // Between layers, important ones win in the reverse order.
    if (one.important) problems.push(`a style says ${one.toString()}; without layers its order would change`)
  })
  if (problems.length > 0) throw new PageSurprise(problems)
}

function dropNeedless(rule: Rule): void {
  const kept = rule.selectors.filter((selector) => !needless.has(selector))
  if (kept.length > 0 && kept.length < rule.selectors.length) rule.selectors = kept
}
