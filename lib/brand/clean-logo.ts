import { brotliCompressSync, constants } from 'node:zlib'
import createDOMPurify from 'dompurify'
import type { Config as PurifyConfig } from 'dompurify'
import { JSDOM, VirtualConsole } from 'jsdom'
import type { DOMWindow } from 'jsdom'
import { optimize } from 'svgo'
import type { Config as SvgoConfig } from 'svgo'
import { largestLogo, logoProblems } from '@/lib/brand/logo-problems'
import { hasRaster, removeOutsideReferences } from '@/lib/brand/logo-references'
import { logoSize } from '@/lib/brand/logo-size'

/** The logo as it may stand on the site, with its size in its own units, or what to tell the person who made it. */
export type CleanLogo =
  | { readonly ok: true; readonly svg: string; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly problem: string }

const svgNamespace = 'http://www.w3.org/2000/svg'
const drawn = /<(?:path|rect|circle|ellipse|line|polyline|polygon|text|use)\b/
const texts = ['metadata', 'title', 'desc']

const purifyConfig: PurifyConfig & { RETURN_DOM_FRAGMENT: true } = {
  USE_PROFILES: { svg: true, svgFilters: true },
  // A reference inside the drawing is harmless; others are taken out afterwards.
  ADD_TAGS: ['use'],
  FORBID_TAGS: [...texts, 'image', 'feimage', 'animatecolor', 'animatemotion', 'animatetransform'],
  ADD_FORBID_CONTENTS: texts,
  // An id like "title" is a danger in a page alone; the logo is shown as a picture, and its ids are referred to.
  SANITIZE_DOM: false,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
}

const svgoConfig: SvgoConfig = {
  multipass: true,
  plugins: [
    // As attributes, styles are no matter of the content policy, which also holds for the file by itself.
    { name: 'preset-default', params: { overrides: { inlineStyles: { onlyMatchedOnce: false } } } },
    'convertStyleToAttrs',
    'removeXlink',
    'removeDimensions',
  ],
}

/** A publisher's logo without scripts, without references to other files and without ballast. */
export function cleanLogo(source: string): CleanLogo {
  // No page is loaded and no script runs; complaints about styles stay out of the terminal.
  const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() })
  const root = new window.DOMParser().parseFromString(source.trim(), 'image/svg+xml').documentElement
  if (root.localName === 'parsererror') return refused(logoProblems.broken(root.textContent.trim()))
  if (root.tagName !== 'svg' || root.namespaceURI !== svgNamespace)
    return refused(logoProblems.otherRoot(root.tagName))
  const size = logoSize(root)
  if (size === undefined) return refused(logoProblems.noSize)
  if (size.width > 8 * size.height) return refused(logoProblems.tooWide)
  if (hasRaster(root)) return refused(logoProblems.raster)
  root.setAttribute('viewBox', size.viewBox)
  const svg = smallest(purified(root, window))
  if (!drawn.test(svg)) return refused(logoProblems.empty)
  const bytes = brotliCompressSync(svg, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length
  if (bytes > largestLogo) return refused(logoProblems.tooLarge(bytes))
  return { ok: true, svg, width: size.width, height: size.height }
}

function refused(problem: string): CleanLogo {
  return { ok: false, problem }
}

function purified(root: Element, window: DOMWindow): string {
  // DOMPurify drops CDATA, in which many programs write their styles.
  for (const style of root.getElementsByTagNameNS(svgNamespace, 'style'))
    style.replaceChildren(style.textContent)
  const svg = createDOMPurify(window).sanitize(root, purifyConfig).firstElementChild
  if (svg === null) return ''
  removeOutsideReferences(svg)
  return new window.XMLSerializer().serializeToString(svg)
}

/** As small as it gets: cleaned once more, the logo stays as it is. */
function smallest(svg: string): string {
  const smaller = svg === '' ? svg : optimize(svg, svgoConfig).data
  return smaller.length < svg.length ? smallest(smaller) : svg
}
