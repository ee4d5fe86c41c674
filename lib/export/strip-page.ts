import { attribute, isElement, removeAttributes, removeNode } from '@/lib/export/html-tree'
import type { HtmlDocument, HtmlElement, HtmlNode } from '@/lib/export/html-tree'
import { commentVerdict, elementVerdict } from '@/lib/export/strip-rules'
import type { Verdict } from '@/lib/export/strip-rules'

type Parent = { readonly childNodes: HtmlDocument['childNodes'] }

/**
 * Takes the framework out of a page: scripts, preloads, payloads and leftovers of Next.
 * Returns what no rule knows, a sentence each; such a page must not be published.
 */
export function stripPage(parent: Parent, insideCustom = false): readonly string[] {
  return [...parent.childNodes].flatMap((node) => {
    const verdict = verdictOn(node, insideCustom)
    if (verdict === 'remove') {
      removeNode(node)
      return []
    }
    const surprises = verdict === 'keep' ? [] : [verdict.surprise]
    if (!isElement(node)) return surprises
    cleanAttributes(node)
    return [...surprises, ...stripPage(node, insideCustom || node.tagName.includes('-'))]
  })
}

function verdictOn(node: HtmlNode, insideCustom: boolean): Verdict {
  if (node.nodeName === '#comment' && 'data' in node) return commentVerdict(node.data)
  return isElement(node) ? elementVerdict(node, insideCustom) : 'keep'
}

function cleanAttributes(element: HtmlElement): void {
  removeAttributes(element, ['data-precedence', 'data-href'])
  if (attribute(element, 'class')?.trim() === '') removeAttributes(element, ['class'])
}
