import { generate, ident, parse, walk } from 'css-tree'
import type { AttributeSelector, CssNode, List, ListItem } from 'css-tree'
import { attribute } from '@/lib/export/html-tree'
import type { HtmlElement } from '@/lib/export/html-tree'

/** What selectors can ask of an element, as `tag` and `.class`; each kind of element of some pages once. */
export type KindsOfElement = ReadonlyMap<string, ReadonlySet<string>>

/** The kinds among elements, by what they are written with. */
export function kindsOf(elements: readonly HtmlElement[]): KindsOfElement {
  const kinds = new Map<string, ReadonlySet<string>>()
  for (const element of elements) {
    const classes = attribute(element, 'class') ?? ''
    const key = `${element.tagName} ${classes}`
    if (kinds.has(key)) continue
    const names = classes.split(/\s+/).map((name) => `.${name}`)
    kinds.set(key, new Set([element.tagName, ...names]))
  }
  return kinds
}

/**
 * A style without the rules for tags and classes that no element bears, or no element together. Where an element
 * stands, its attributes but for `[class*=…]` and its state decide nothing here: they may change while the page is read.
 */
export function usedRules(style: string, kinds: KindsOfElement): string {
  const elements = [...kinds.values()]
  const tree = parse(style)
  walk(tree, {
    leave(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      if (node.type === 'Rule' && node.prelude.type === 'SelectorList') {
        const selectors = node.prelude.children
        selectors.forEach((selector, place) => {
          if (!canMatch(selector, elements)) selectors.remove(place)
        })
        if (selectors.isEmpty) list.remove(item)
      }
      if (node.type === 'Atrule' && node.block?.children.isEmpty === true) list.remove(item)
    },
  })
  return generate(tree)
}

/** Old browsers know `:is()` by two other names. */
const oneOf = new Set(['is', 'where', 'has', '-webkit-any', '-moz-any'])

/** True when for each of its simple selectors that stand together (`a.b`) there is such an element. */
function canMatch(selector: CssNode, elements: readonly ReadonlySet<string>[]): boolean {
  let asked: string[] = []
  let possible = true
  const answer = () => {
    possible &&=
      asked.length === 0 ||
      elements.some((one) => asked.every((name) => one.has(name) || isWithin(name, one)))
    asked = []
  }
  if (!('children' in selector) || selector.children === null) return true
  for (const node of selector.children.toArray()) {
    if (node.type === 'Combinator') answer()
    else if (node.type === 'TypeSelector' && node.name !== '*') asked.push(node.name)
    else if (node.type === 'ClassSelector') asked.push(`.${ident.decode(node.name)}`)
    else if (node.type === 'AttributeSelector' && node.name.name === 'class' && node.matcher === '*=')
      asked.push(`*${valueOf(node)}`)
    else if (node.type === 'PseudoClassSelector' && oneOf.has(node.name)) possible &&= someCan(node, elements)
  }
  answer()
  return possible
}

/** What `[class*=flex]` asks for. */
function valueOf({ value }: AttributeSelector): string {
  if (value === null) return ''
  return value.type === 'String' ? value.value : value.name
}

/** True for `*flex` where one of the classes holds `flex`. */
function isWithin(asked: string, one: ReadonlySet<string>): boolean {
  if (!asked.startsWith('*')) return false
  return [...one].some((name) => name.startsWith('.') && name.includes(asked.slice(1)))
}

/** True when one of the selectors in `:is()` and the like can match. */
function someCan(node: CssNode, elements: readonly ReadonlySet<string>[]): boolean {
  const lists = 'children' in node ? (node.children?.toArray() ?? []) : []
  return lists.some(
    (list) =>
      list.type !== 'SelectorList' || list.children.some((selector: CssNode) => canMatch(selector, elements)),
  )
}
