import { attribute, elementsOf, isElement, makeElement, setChildren, textOf } from '@/lib/export/html-tree'
import type { HtmlDocument, HtmlElement } from '@/lib/export/html-tree'
import { policyText } from '@/lib/export/policy'
import type { Policy } from '@/lib/export/policy'

/** What a head linked, the text of the styles that stood in it, and why it could not be put in order. */
type OrderedHead = {
  readonly sheets: readonly string[]
  readonly own: string
  readonly unordered: readonly string[]
}

// Policy and style are known when all pages are read; until then they stand in the page empty.
const policyMark = 'http-equiv="Content-Security-Policy" content=""'
const styleMark = '<style></style>'

/**
 * Puts the head in order: charset, viewport; the policy and the referrer rule, for hosts that ignore `_headers`; what
 * search engines and previews of links read, of which some read only the beginning; and the style last. A policy
 * governs only what comes after it. The CSS files that the page links (`sheets`) and the styles in it (`own`) become
 * one style, still empty. `unordered` says what stood in the way.
 */
export function orderHead(document: HtmlDocument): OrderedHead {
  const head = elementsOf(document).find((one) => one.tagName === 'head')
  const children = head?.childNodes.filter(isElement) ?? []
  const charset = children.filter((one) => attribute(one, 'charset') !== undefined)
  if (head === undefined || charset.length === 0)
    return { sheets: [], own: '', unordered: ['no <meta charset> to put the policy after'] }
  const first = [...charset, ...children.filter((one) => attribute(one, 'name') === 'viewport')]
  const added = [
    makeElement('meta', { 'http-equiv': 'Content-Security-Policy', content: '' }),
    makeElement('meta', { name: 'referrer', content: 'no-referrer' }),
  ]
  const linked = children.filter(isStylesheet)
  const styles = children.filter((one) => one.tagName === 'style')
  const own = new Set([...first, ...linked, ...styles])
  setChildren(head, [
    ...first,
    ...added,
    ...children.filter((one) => !own.has(one)),
    ...(linked.length + styles.length > 0 ? [makeElement('style')] : []),
  ])
  return {
    sheets: linked.map((one) => attribute(one, 'href') ?? ''),
    own: styles.map(textOf).join(''),
    unordered: [],
  }
}

function isStylesheet(element: HtmlElement): boolean {
  return element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet'
}

/** Writes policy and style into a page whose head is in order; `style` is undefined for a page without one. */
export function fillHead(html: string, policy: Policy, style: string | undefined): string {
  const filled = html.replace(policyMark, () => policyMark.replace('""', `"${policyText(policy)}"`))
  return style === undefined ? filled : filled.replace(styleMark, () => `<style>${style}</style>`)
}
