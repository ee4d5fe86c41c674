import { defaultTreeAdapter, html as names } from 'parse5'

import { attribute, elementsOf, parseHtml, serializeHtml } from '@/lib/export/html-tree'
import type { HtmlElement } from '@/lib/export/html-tree'
import { PageSurprise } from '@/lib/export/page-surprise'
import { metaPolicy, policyText } from '@/lib/export/policy'
import type { Policy } from '@/lib/export/policy'

/**
 * Puts the policy and the referrer rule into the page itself, for hosts that ignore `_headers`.
 * They stand right after charset and viewport: a policy governs only what comes after it.
 */
export function insertMeta(html: string, policy: Policy): string {
  const document = parseHtml(html)
  const metas = elementsOf(document).filter((one) => one.tagName === 'meta')
  const charset = metas.find((one) => attribute(one, 'charset') !== undefined)
  const viewport = metas.find((one) => attribute(one, 'name') === 'viewport')
  const after = viewport ?? charset
  if (!charset || !after?.parentNode) throw new PageSurprise(['no <meta charset> to put the policy after'])
  const parent = after.parentNode
  const next = parent.childNodes[parent.childNodes.indexOf(after) + 1]
  const added = [
    meta([
      ['http-equiv', 'Content-Security-Policy'],
      ['content', policyText(metaPolicy(policy))],
    ]),
    meta([
      ['name', 'referrer'],
      ['content', 'no-referrer'],
    ]),
  ]
  for (const one of added) {
    if (next) defaultTreeAdapter.insertBefore(parent, one, next)
    else defaultTreeAdapter.appendChild(parent, one)
  }
  return serializeHtml(document)
}

function meta(attributes: readonly (readonly [string, string])[]): HtmlElement {
  const attrs = attributes.map(([name, value]) => ({ name, value }))
  return defaultTreeAdapter.createElement('meta', names.NS.HTML, attrs)
}
