import { generate, ident, parse, walk } from 'css-tree'
import type { CssNode, List, ListItem } from 'css-tree'
import { sectionIds } from '@/lib/content/schema/sections'
import { attribute } from '@/lib/export/html-tree'
import type { HtmlElement } from '@/lib/export/html-tree'

/** The file of an article, in any language. */
const articleFile = new RegExp(`^(?:[a-z]{2}/)?(?:${sectionIds.join('|')})/[^/]+/index\\.html$`)

/**
 * True for a page that takes the smaller style. Articles are most of the site and the first thing a reader opens, so
 * their style holds only what some article uses: the rules for drawn weeks of programs, tools and lists stay on the
 * pages that have them. One style for all articles, so that the policy names one more hash. An article with a script
 * keeps the whole style: a script may add classes.
 */
export function hasArticleStyle(file: string, elements: readonly HtmlElement[]): boolean {
  return articleFile.test(file) && !elements.some((one) => one.tagName === 'script' && attribute(one, 'src'))
}

/** Every class that the elements of a page bear. */
export function classesOf(elements: readonly HtmlElement[]): readonly string[] {
  return elements.flatMap((element) => attribute(element, 'class')?.split(/\s+/) ?? [])
}

/** A style without the rules that need a class which nobody bears. Rules without a class stay, whatever they are for. */
export function styleFor(style: string, classes: ReadonlySet<string>): string {
  const tree = parse(style)
  walk(tree, {
    leave(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      if (node.type === 'Rule' && node.prelude.type === 'SelectorList') {
        const selectors = node.prelude.children
        selectors.forEach((selector, place) => {
          if (!neededClasses(selector).every((name) => classes.has(name))) selectors.remove(place)
        })
        if (selectors.isEmpty) list.remove(item)
      }
      // The order of layers is that in which they are first named, empty or not.
      if (node.type === 'Atrule' && node.name !== 'layer' && node.block?.children.isEmpty === true)
        list.remove(item)
    },
  })
  return generate(tree)
}

/** The classes without which a selector matches nothing. What stands in `:not()`, `:is()` and the like decides nothing here. */
function neededClasses(selector: CssNode): readonly string[] {
  const names: string[] = []
  walk(selector, function (node) {
    if (node.type === 'PseudoClassSelector') return this.skip
    if (node.type === 'ClassSelector') names.push(ident.decode(node.name))
    return undefined
  })
  return names
}
