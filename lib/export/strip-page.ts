import {
  attribute,
  isElement,
  parseHtml,
  removeAttributes,
  removeNode,
  serializeHtml,
  walk,
} from '@/lib/export/html-tree'
import type { HtmlElement, HtmlNode } from '@/lib/export/html-tree'
import { mendedElements } from '@/lib/export/mended-elements'
import { PageSurprise } from '@/lib/export/page-surprise'
import { commentVerdict, elementVerdict } from '@/lib/export/strip-rules'
import type { Verdict } from '@/lib/export/strip-rules'

/**
 * A page without the framework: no scripts, preloads, payloads or leftovers of Next, and valid HTML.
 * It is read and written by the HTML standard's rules, so `charSet`, `<br/>` and `&#x27;` come out plain.
 * Throws PageSurprise with everything in the page that no rule knows.
 */
export function stripPage(html: string): string {
  const document = parseHtml(html)
  const surprises = mendedElements(document, html)
  for (const node of walk(document)) {
    const verdict = verdictOn(node)
    if (verdict === 'remove') removeNode(node)
    else if (verdict !== 'keep') surprises.push(verdict.surprise)
    else if (isElement(node)) cleanAttributes(node)
  }
  if (surprises.length > 0) throw new PageSurprise(surprises)
  return serializeHtml(document)
}

function verdictOn(node: HtmlNode): Verdict {
  if (node.nodeName === '#comment' && 'data' in node) return commentVerdict(node.data)
  return isElement(node) ? elementVerdict(node, isInsideCustom(node)) : 'keep'
}

function isInsideCustom(element: HtmlElement): boolean {
  for (let parent = element.parentNode; parent; parent = 'parentNode' in parent ? parent.parentNode : null) {
    if ('tagName' in parent && parent.tagName.includes('-')) return true
  }
  return false
}

function cleanAttributes(element: HtmlElement): void {
  removeAttributes(element, ['data-precedence', 'data-href'])
  if (attribute(element, 'class')?.trim() === '') removeAttributes(element, ['class'])
}
