import { generate, ident, parse, walk } from 'css-tree'
import type { CssNode, Rule } from 'css-tree'

/** A selector that is stronger than one class, and the properties that its rule sets. */
export type StrongRule = { readonly selector: string; readonly properties: readonly string[] }

/** The rules of a style for screens that would win over a class of their element. Of states only the element is kept. */
export function strongRules(style: string): readonly StrongRule[] {
  return rulesOf(style).flatMap((rule) =>
    selectorsOf(rule)
      .filter((selector) => strength(selector) > oneClass)
      .map((selector) => ({
        selector: generate(selector).replace(
          /:(visited|focus-visible|focus-within|focus|target)|::[\w-]+/g,
          '',
        ),
        properties: propertiesOf(rule),
      })),
  )
}

/** The properties that each class sets by itself. */
export function classDeclarations(style: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rulesOf(style).flatMap((rule) =>
      selectorsOf(rule).flatMap((selector) => {
        const [, name] = /^\.((?:[\w-]|\\.)+)$/.exec(generate(selector)) ?? []
        return name === undefined ? [] : [[ident.decode(name), propertiesOf(rule)] as const]
      }),
    ),
  )
}

function rulesOf(style: string): readonly Rule[] {
  const rules: Rule[] = []
  walk(parse(style), function (node) {
    if (node.type === 'Rule' && this.atrule?.name !== 'media') rules.push(node)
  })
  return rules
}

function selectorsOf({ prelude }: Rule): readonly CssNode[] {
  return prelude.type === 'SelectorList' ? prelude.children.toArray() : []
}

function propertiesOf({ block }: Rule): readonly string[] {
  return block.children.toArray().flatMap((node) => (node.type === 'Declaration' ? [node.property] : []))
}

const oneClass = 100

/** Classes and what counts as one a hundred, names of elements one; selectors with `:has()` are left out. */
function strength(selector: CssNode): number {
  if (generate(selector).includes(':has(')) return 0
  let sum = 0
  walk(selector, (node) => {
    if (
      node.type === 'ClassSelector' ||
      node.type === 'PseudoClassSelector' ||
      node.type === 'AttributeSelector'
    )
      sum += oneClass
    if (node.type === 'IdSelector') sum += oneClass * oneClass
    if (node.type === 'TypeSelector' && node.name !== '*') sum += 1
  })
  return sum
}
