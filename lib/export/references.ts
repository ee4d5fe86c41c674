import { attribute, textOf } from '@/lib/export/html-tree'
import type { HtmlElement } from '@/lib/export/html-tree'

/** An address that a page or a style names, as written, and the tag or style it stands in. */
export type Reference = { readonly address: string; readonly place: string }

const addressAttributes = new Set(['href', 'src', 'poster', 'action', 'formaction'])
const urlInCss = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)/g

/** Everything that the elements of a page name by address: links, pictures, scripts, styles, pictures for sharing. */
export function pageReferences(elements: readonly HtmlElement[]): readonly Reference[] {
  return elements.flatMap((element) => {
    const place = `<${element.tagName}>`
    const fromStyle = element.tagName === 'style' ? cssReferences(textOf(element), place) : []
    return [...addressesOf(element).map((address) => ({ address, place })), ...fromStyle]
  })
}

/** Everything that a style names with url(). */
export function cssReferences(css: string, place: string): readonly Reference[] {
  const found = css.matchAll(urlInCss)
  return [...found].map(([, double, single, bare]) => ({ address: double ?? single ?? bare ?? '', place }))
}

/** The text of a CSS file, as it may stand in any page: what it names by a path of its own is named from the root. */
export function withRootedUrls(css: string, file: string): string {
  return css.replace(urlInCss, (whole, double?: string, single?: string, bare?: string) => {
    const named = double ?? single ?? bare ?? ''
    const path = named.startsWith('#') ? undefined : pathOnSite(named, file)
    return path === undefined ? whole : `url(${path})`
  })
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

function addressesOf(element: HtmlElement): readonly string[] {
  const plain = element.attrs.filter(({ name }) => addressAttributes.has(name)).map(({ value }) => value)
  const candidates = attribute(element, 'srcset')?.split(',') ?? []
  const several = candidates.map((one) => one.trim().split(/\s+/)[0] ?? '')
  if (element.tagName !== 'meta') return [...plain, ...several]
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? ''
  return /^(og|twitter):image$/.test(name) ? [attribute(element, 'content') ?? ''] : []
}
