import { defaultTreeAdapter, html, serialize } from 'parse5'
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

/** A page as the browser's own parsing rules see it. */
export type HtmlDocument = Tree.Document
/** An element of such a page. */
export type HtmlElement = Tree.Element
/** Any node of such a page that stands in a parent. */
export type HtmlNode = Tree.ChildNode

/** Elements of HTML that have no end tag. */
export const voidTags: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)

/** Writes a page: lower-case attribute names, no slashes on void elements, the fewest escapes. */
export function serializeHtml(document: HtmlDocument): string {
  return serialize(document)
}

/** True for an element (not text, comment or doctype). */
export function isElement(node: HtmlNode): node is HtmlElement {
  return defaultTreeAdapter.isElementNode(node)
}

/** Every node below a parent in document order. To change the tree, walk the list and look at `parentNode`. */
export function nodesOf(parent: Tree.ParentNode, found: HtmlNode[] = []): readonly HtmlNode[] {
  for (const node of parent.childNodes) {
    found.push(node)
    if ('content' in node) nodesOf(node.content, found)
    if ('childNodes' in node) nodesOf(node, found)
  }
  return found
}

/** Every element of a page in document order. */
export function elementsOf(document: HtmlDocument): readonly HtmlElement[] {
  return nodesOf(document).filter(isElement)
}

/** The value of an attribute: '' when it stands without one, undefined when absent. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

/** True when one of its classes has this name. */
export function hasClass(element: HtmlElement, name: string): boolean {
  return attribute(element, 'class')?.split(/\s+/).includes(name) === true
}

/** Takes attributes off an element. */
export function removeAttributes(element: HtmlElement, names: readonly string[]): void {
  if (element.attrs.some((one) => names.includes(one.name)))
    element.attrs = element.attrs.filter((one) => !names.includes(one.name))
}

/** Takes a node, and all that is in it, out of its page. */
export function removeNode(node: HtmlNode): void {
  defaultTreeAdapter.detachNode(node)
}

/** An element that stands nowhere yet. */
export function makeElement(
  tagName: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly HtmlNode[] = [],
): HtmlElement {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }))
  const element = defaultTreeAdapter.createElement(tagName, html.NS.HTML, attrs)
  setChildren(element, children)
  return element
}

/** A text that stands nowhere yet. */
export function makeText(value: string): HtmlNode {
  return defaultTreeAdapter.createTextNode(value)
}

/** Makes these the children of a parent, in this order; those not among them leave the page. */
export function setChildren(parent: Tree.ParentNode, children: readonly HtmlNode[]): void {
  for (const child of [...parent.childNodes]) defaultTreeAdapter.detachNode(child)
  for (const child of children) defaultTreeAdapter.appendChild(parent, child)
}

/** The text inside an element, as it stands between its tags. */
export function textOf(element: HtmlElement): string {
  return nodesOf(element)
    .map((node) => ('value' in node ? node.value : ''))
    .join('')
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
