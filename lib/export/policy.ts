import { createHash } from 'node:crypto'

import { attribute, textOf } from '@/lib/export/html-tree'
import type { HtmlElement } from '@/lib/export/html-tree'

/** One directive of the Content-Security-Policy: a name and what it allows. */
export type Directive = { readonly name: string; readonly sources: readonly string[] }
/** The whole policy, in the order in which it is written. */
export type Policy = readonly Directive[]
/** What a page needs the policy to allow. */
export type PolicyNeeds = {
  /** The hash of each inline `<style>`. */
  readonly styles: readonly string[]
  /** Shows a picture written into the page as `data:`. */
  readonly dataPictures: boolean
  /** Loads a font file. */
  readonly fonts: boolean
  /** Links a web app manifest. */
  readonly manifest: boolean
}

// Attributes by which a page shows a picture.
const loading = new Set(['src', 'srcset', 'href'])

/** At most this many different inline styles on the site, one for each kind of page (`StyleSharers`). Every response names each. */
const mostStyles = 5

/** Reads from the elements of a finished page what the policy must allow. */
export function policyNeeds(elements: readonly HtmlElement[]): PolicyNeeds {
  // An empty one has its text later; siteStyles says which.
  const styles = elements
    .filter((one) => one.tagName === 'style')
    .map(textOf)
    .filter(Boolean)
  const { dataPictures, ...needs } = styleNeeds(styles)
  const addresses = elements.flatMap((one) => one.attrs.filter(({ name }) => loading.has(name)))
  return {
    ...needs,
    dataPictures: dataPictures || addresses.some(({ value }) => /^data:/i.test(value)),
    manifest: elements.some((one) => one.tagName === 'link' && attribute(one, 'rel') === 'manifest'),
  }
}

/** What the policy must allow for styles in pages. */
export function styleNeeds(styles: readonly string[]): PolicyNeeds {
  return {
    styles: styles.map(styleHash),
    dataPictures: styles.some((text) => /url\(\s*['"]?data:/i.test(text)),
    fonts: styles.some((text) => /@font-face/i.test(text)),
    manifest: false,
  }
}

/** The one policy for the whole site, from what its pages need. */
export function sitePolicy(pages: readonly PolicyNeeds[]): Policy {
  const hashes = [...new Set(pages.flatMap(({ styles }) => styles))].sort()
  if (hashes.length > mostStyles) {
    throw new Error(
      `The pages have ${hashes.length} different inline styles; at most ${mostStyles} are allowed. ` +
        'Import the same CSS and write the same colours in every root layout.',
    )
  }
  const uses = (need: Exclude<keyof PolicyNeeds, 'styles'>) => pages.some((page) => page[need])
  return [
    directive('default-src', ["'none'"]),
    directive('style-src', hashes.length > 0 ? hashes : ["'none'"]),
    directive('img-src', ["'self'", ...(uses('dataPictures') ? ['data:'] : [])]),
    ...(uses('fonts') ? [directive('font-src', ["'self'"])] : []),
    ...(uses('manifest') ? [directive('manifest-src', ["'self'"])] : []),
    // Allowed on every page though few have a script, so that one policy serves the whole site.
    directive('script-src', ["'self'"]),
    directive('connect-src', ["'self'"]),
    directive('form-action', ["'none'"]),
    directive('base-uri', ["'none'"]),
    directive('frame-ancestors', ["'none'"]),
    // Our elements build nodes and set textContent; a script that writes HTML from text does not run.
    directive('require-trusted-types-for', ["'script'"]),
    // No upgrade-insecure-requests: WebKit would also upgrade http://localhost, where `npm start` has no TLS.
    // Nothing is lost: pages name their own files by path only, and HSTS covers every later visit.
  ]
}

/** The policy as the value of a header. */
export function policyText(policy: Policy): string {
  return policy.map(({ name, sources }) => [name, ...sources].join(' ')).join('; ')
}

/** The policy for the `<meta>` of a page: without what browsers refuse there (they warn on the console and ignore it), and of the styles with its own alone. */
export function metaPolicy(policy: Policy, { styles }: PolicyNeeds, style: string | undefined): Policy {
  const own = style === undefined ? styles : [...styles, styleHash(style)]
  return policy
    .filter(({ name }) => !['frame-ancestors', 'report-uri', 'sandbox'].includes(name))
    .map((one) => (one.name === 'style-src' ? directive(one.name, own.length > 0 ? own : ["'none'"]) : one))
}

/** The source expression that allows an inline style with exactly this text. */
export function styleHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}

function directive(name: string, sources: readonly string[]): Directive {
  return { name, sources }
}
