import { attribute, elementsOf, textOf } from '@/lib/export/html-tree'
import type { HtmlDocument, HtmlElement } from '@/lib/export/html-tree'

/** An address that a page or a style names, as written, and the tag or style it stands in. */
export type Reference = { readonly address: string; readonly place: string }

const ADDRESS_ATTRIBUTES = ['href', 'src', 'poster', 'action', 'formaction']

/** Everything that a page names by address: links, pictures, scripts, styles, pictures for sharing. */
export function pageReferences(document: HtmlDocument): Reference[] {
  return elementsOf(document).flatMap((element) => {
    const place = `<${element.tagName}>`
    const fromStyle = element.tagName === 'style' ? cssReferences(textOf(element), place) : []
    return [...addressesOf(element).map((address) => ({ address, place })), ...fromStyle]
  })
}

/** Everything that a style names with url(). */
export function cssReferences(css: string, place: string): Reference[] {
  const found = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)/g)
  return [...found].map(([, double, single, bare]) => ({ address: double ?? single ?? bare ?? '', place }))
}

/**
 * The path from the root of the site that a reference names, without query and fragment; undefined when it
 * leads to another site. `origin` is the site's own, when its pages know it.
 */
export function pathOnSite(address: string, page: string, origin?: string): string | undefined {
  const base = 'http://site.invalid'
  const url = URL.canParse(address, base + page) ? new URL(address, base + page) : undefined
  if (!url || (url.origin !== base && url.origin !== origin)) return undefined
  return url.pathname
}

function addressesOf(element: HtmlElement): string[] {
  const plain = ADDRESS_ATTRIBUTES.flatMap((name) => attribute(element, name) ?? [])
  const candidates = attribute(element, 'srcset')?.split(',') ?? []
  const several = candidates.map((one) => one.trim().split(/\s+/)[0] ?? '')
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? ''
  const shared = /^(og|twitter):image$/.test(name) ? [attribute(element, 'content') ?? ''] : []
  return [...plain, ...several, ...shared]
}
