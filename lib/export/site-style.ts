import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PageSurprise } from '@/lib/export/page-surprise'
import { cssReferences, pathOnSite, withRootedUrls } from '@/lib/export/references'
import { generate, ident, parse, walk } from 'css-tree'
import type { CssNode, List, ListItem } from 'css-tree'
import { sectionIds } from '@/lib/content/schema/sections'
import { withFlexGaps } from '@/lib/export/style/flex-gap'
import { lowered } from '@/lib/export/style/lowered'
import { paintsOf } from '@/lib/export/style/paint-drawings'
import type { Paints } from '@/lib/export/style/paint-drawings'
import { withPlainNames } from '@/lib/export/style/plain-names'
import { withoutLayers } from '@/lib/export/style/without-layers'
import { attribute } from '@/lib/export/html-tree'
import type { HtmlElement } from '@/lib/export/html-tree'

/** The CSS files that a page links, as written there, and whether it takes the smaller style of articles. */
export type StyleRequest = { readonly sheets: readonly string[]; readonly isArticle: boolean }

/** What reading the CSS files needs: Next's export, the classes that articles bear, and which paths of the site exist. */
export type StyleInput = {
  readonly from: string
  readonly classes: ReadonlySet<string>
  readonly isKnown: (path: string) => boolean
}

/**
 * The text of the one style of each page, in the order asked for; undefined for a page that links no CSS file.
 * One style a page: the first visit needs one round trip, and one hash in the policy covers it.
 * Throws PageSurprise for a file that is none of Next's or names what does not exist.
 */
export async function siteStyles(
  requests: readonly StyleRequest[],
  { from, classes, isKnown }: StyleInput,
): Promise<readonly (string | undefined)[]> {
  const made = new Map<string, string>()
  for (const { sheets } of requests) {
    const key = sheets.join(' ')
    if (sheets.length === 0 || made.has(key)) continue
    made.set(key, forOldBrowsers(await readSheets(from, sheets)))
  }
  for (const style of made.values()) refuseUnknown(style, isKnown)
  const smaller = new Map([...made].map(([key, style]) => [key, lowered(styleFor(style, classes))]))
  return requests.map(({ sheets, isArticle }) => (isArticle ? smaller : made).get(sheets.join(' ')))
}

function forOldBrowsers(style: string): string {
  return lowered(withPlainNames(withFlexGaps(withoutLayers(style))))
}

/** What a page paints in drawings by its classes; the same CSS files are read once. */
export function paintReader(from: string): (sheets: readonly string[]) => Promise<Paints> {
  const read = new Map<string, Promise<Paints>>()
  return (sheets) => {
    const key = sheets.join(' ')
    const paints = read.get(key) ?? readSheets(from, sheets).then((style) => paintsOf(withoutLayers(style)))
    read.set(key, paints)
    return paints
  }
}

async function readSheets(from: string, sheets: readonly string[]): Promise<string> {
  return (await Promise.all(sheets.map((sheet) => readSheet(from, sheet)))).join('')
}

async function readSheet(from: string, sheet: string): Promise<string> {
  const file = pathOnSite(sheet, '/') ?? ''
  if (!file.startsWith('/_next/static/'))
    throw new PageSurprise([
      `a page links the style sheet ${sheet}; every style is imported in app/globals.css`,
    ])
  return withRootedUrls(await readFile(join(from, file), 'utf8'), file)
}

function refuseUnknown(style: string, isKnown: (path: string) => boolean): void {
  const problems = cssReferences(style, 'a style').flatMap(({ address }) => {
    const path = pathOnSite(address, '/')
    return path === undefined || isKnown(path) ? [] : [`a style names ${address}, which does not exist`]
  })
  if (/<\/style/i.test(style)) problems.push('a style holds </style, which would end it')
  if (problems.length > 0) throw new PageSurprise(problems)
}

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
      if (node.type === 'Atrule' && node.block?.children.isEmpty === true) list.remove(item)
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
