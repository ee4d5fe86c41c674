import { generate, parse, walk } from 'css-tree'
import type { CssNode } from 'css-tree'
import { missingIn } from '@/tests/support/browser-data'

/** What a style uses that some of the oldest browsers do not know: the name of each feature, with those browsers. */
export function unknownCss(style: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  walk(parse(style), function (node) {
    // A question whether something is known may name anything.
    if (node.type === 'Atrule' && node.name === 'supports') note(found, ['at-rules', 'supports'])
    if (this.atrulePrelude && this.atrule?.name === 'supports') return
    // A selector with :has() is passed over whole, whatever else stands in it.
    const isPassedOver = this.rule !== null && generate(this.rule.prelude).includes(':has(')
    if (node.type === 'PseudoClassSelector' && node.name !== 'has' && isPassedOver) return
    for (const path of featuresOf(node, this.declaration?.property)) note(found, path)
  })
  return found
}

function note(found: Map<string, readonly string[]>, path: readonly string[]): void {
  const [, ...names] = path
  const missing = missingIn(path) ?? (mustBeNamed(path) ? ['unknown to MDN'] : [])
  if (missing.length > 0) found.set(names.join(' '), missing)
}

/** Of a property, selector or rule MDN has all names; of words and functions in values only those with a history. */
function mustBeNamed([kind, , value]: readonly string[]): boolean {
  return kind !== 'types' && value === undefined
}

/** Older names of the same thing, which MDN tells with the newer one. */
const olderNames = new Set(['grid-gap', 'grid-row-gap', 'grid-column-gap'])

function featuresOf(node: CssNode, property: string | undefined): readonly (readonly string[])[] {
  switch (node.type) {
    case 'Declaration':
      return isOwn(node.property) || olderNames.has(node.property) ? [] : [['properties', node.property]]
    case 'Identifier':
      return property === undefined || isOwn(property) ? [] : [['properties', property, node.name]]
    case 'Function':
      return isOwn(node.name)
        ? []
        : [
            ['types', node.name],
            ['types', 'color', node.name],
          ]
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return isOwn(node.name) ? [] : [['selectors', node.name]]
    case 'NestingSelector':
      return [['selectors', 'nesting']]
    case 'Atrule':
      return [['at-rules', node.name]]
    case 'Feature':
      return [['at-rules', 'media', node.name.replace(/^(min|max)-/, '')]]
    case 'FeatureRange':
      return [['at-rules', 'media', 'range_syntax']]
    default:
      return []
  }
}

/** A custom property, or a name with the prefix of one browser: the others pass it over. */
function isOwn(name: string): boolean {
  return name.startsWith('-')
}
