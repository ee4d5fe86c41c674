import { defaultTreeAdapter, html, parse, serialize } from 'parse5'
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

/** A page as the browser's own parsing rules see it. */
export type HtmlDocument = Tree.Document
/** An element of such a page. */
export type HtmlElement = Tree.Element
/** Any node of such a page that stands in a parent. */
export type HtmlNode = Tree.ChildNode

/** Reads a page by the HTML standard's rules, with the place of every tag in the source. */
export function parseHtml(source: string): HtmlDocument {
  return parse(source, { sourceCodeLocationInfo: true })
}

/** Writes a page: lower-case attribute names, no slashes on void elements, the fewest escapes. */
export function serializeHtml(document: HtmlDocument): string {
  return serialize(document)
}

/** True for an element (not text, comment or doctype). */
export function isElement(node: HtmlNode): node is HtmlElement {
  return defaultTreeAdapter.isElementNode(node)
}

/** Every node below a parent in document order; what is removed meanwhile is skipped with its children. */
export function* walk(parent: Tree.ParentNode): Generator<HtmlNode> {
  for (const node of [...parent.childNodes]) {
    if (!isAttached(node)) continue
    yield node
    if ('content' in node) yield* walk(node.content)
    if ('childNodes' in node && isAttached(node)) yield* walk(node)
  }
}

// parse5 sets the parent of a removed node to null, whatever its types say.
function isAttached(node: { parentNode: Tree.ParentNode | null }): boolean {
  return node.parentNode !== null
}

/** Every element of a page in document order. */
export function elementsOf(document: HtmlDocument): HtmlElement[] {
  return [...walk(document)].filter(isElement)
}

/** The value of an attribute: '' when it stands without one, undefined when absent. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

/** Takes attributes off an element. */
export function removeAttributes(element: HtmlElement, names: readonly string[]): void {
  element.attrs = element.attrs.filter((one) => !names.includes(one.name))
}

/** Takes a node out of its page. */
export function removeNode(node: HtmlNode): void {
  defaultTreeAdapter.detachNode(node)
}

/** The text inside an element, as it stands between its tags. */
export function textOf(element: HtmlElement): string {
  return [...walk(element)].map((node) => ('value' in node ? node.value : '')).join('')
}

/** True for an HTML element, false inside a drawing (an SVG `<title>` is not the page's title). */
export function isHtmlElement(element: HtmlElement): boolean {
  return element.namespaceURI === html.NS.HTML
}

/** An opening tag as a person would write it, for messages; long values are cut. */
export function describeTag(element: HtmlElement): string {
  const attributes = element.attrs.map(({ name, value }) => ` ${name}="${shorten(value)}"`)
  return `<${element.tagName}${attributes.join('')}>`
}

/** The start of a text, for messages. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
