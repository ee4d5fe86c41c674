import { elementsOf, hasClass, textOf } from '@/lib/export/html-tree'
import type { HtmlDocument, HtmlElement } from '@/lib/export/html-tree'

const lineTags = new Set(['h2', 'h3', 'h4', 'p', 'li', 'td', 'th', 'dt', 'dd', 'figcaption'])

/** The headings, paragraphs and points of a finished page's own text, in order; what the layout prints around it is not among them. */
export function linesOfText(document: HtmlDocument): readonly string[] {
  const text = elementsOf(document).find((one) => hasClass(one, 'text'))
  if (text === undefined) return []
  // A line that holds others, such as a point with paragraphs, is taken once, by those.
  const lines = below(text).filter((one) => isLine(one) && !below(one).some(isLine))
  return lines.map(plain).filter((line) => line !== '')
}

function isLine({ tagName }: HtmlElement): boolean {
  return lineTags.has(tagName)
}

function plain(element: HtmlElement): string {
  return textOf(element).replaceAll(/\s+/g, ' ').trim()
}

function below(element: HtmlElement): readonly HtmlElement[] {
  return element.childNodes.flatMap((node) => ('tagName' in node ? [node, ...below(node)] : []))
}
