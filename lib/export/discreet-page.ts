import {
  attribute,
  elementsOf,
  isElement,
  isHtmlElement,
  makeElement,
  makeText,
  nodesOf,
  removeNode,
  setChildren,
} from '@/lib/export/html-tree'
import type { HtmlDocument, HtmlElement } from '@/lib/export/html-tree'

import { qrPath } from '@/lib/links/qr-path'
import type { QrPath } from '@/lib/links/qr-path'

/** An article under an address that says nothing. */
export type DiscreetPage = {
  /** `/i/6ptm3y/` */
  readonly address: string
  /** The article's own. */
  readonly article: string
  /** The name in tabs, previews and on paper, and a line beside it. */
  readonly name: string
  readonly summary: string
  /** The whole address of the site, and the one under which discreet pages are sent; without a slash at their ends. */
  readonly canonical: string
  readonly host: string
  /** The discreet address of every article, by its own. */
  readonly discreetOf: ReadonlyMap<string, string>
}

/**
 * Makes the finished tree of an article discreet: its text stays, and what a lock screen, a tab, a list of visits, a
 * preview or a search engine shows says nothing. Links to articles lead to their discreet pages.
 */
export function makeDiscreet(document: HtmlDocument, page: DiscreetPage): void {
  const elements = elementsOf(document)
  const head = elements.find((one) => one.tagName === 'head')
  if (head === undefined) return
  // The title comes first, so that a slow line shows no address in its place.
  setChildren(head, [
    makeElement('title', {}, [makeText(page.name)]),
    ...head.childNodes.filter((node) => isElement(node) && staysInHead(node)).filter(notStyle),
    ...discreetHead(page),
    ...head.childNodes.filter((node) => isElement(node) && node.tagName === 'style'),
  ])
  const codes = [page.canonical + page.article, page.host + page.address].map(qrPath)
  for (const element of elements) {
    if (element.tagName === 'path') leadCodeDiscreetly(element, codes)
    if (element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json')
      removeNode(element)
    if (element.tagName === 'a' && isHtmlElement(element)) leadDiscreetly(element, page)
  }
  // On paper the address stands in words.
  const own = page.canonical + page.article
  for (const node of nodesOf(document))
    if ('value' in node) node.value = node.value.replaceAll(own, page.host + page.address)
}

function notStyle(node: HtmlDocument['childNodes'][number]): boolean {
  return !isElement(node) || node.tagName !== 'style'
}

/** Charset, viewport, policy, referrer, icon; not what tells of the article. */
function staysInHead(element: HtmlElement): boolean {
  if (element.tagName === 'title') return false
  if (element.tagName === 'link') return attribute(element, 'rel') === 'icon'
  if (element.tagName !== 'meta') return true
  const name = attribute(element, 'name') ?? attribute(element, 'property') ?? ''
  return !/^(?:og:|twitter:|description$|robots$)/.test(name)
}

function discreetHead({ address, name, summary, host }: DiscreetPage): readonly HtmlElement[] {
  const url = host + address
  const named = {
    'og:title': name,
    'og:description': summary,
    'og:site_name': name,
    'og:url': url,
    'og:type': 'website',
    // A house and a path, without words.
    'og:image': `${host}/share.png`,
  }
  return [
    makeElement('meta', { name: 'description', content: summary }),
    makeElement('meta', { name: 'robots', content: 'noindex, nofollow' }),
    // Phones share the canonical address, so it is the discreet one.
    makeElement('link', { rel: 'canonical', href: url }),
    ...Object.entries(named).map(([property, content]) => makeElement('meta', { property, content })),
  ]
}

/** The code on paper leads to the discreet page too. */
function leadCodeDiscreetly(path: HtmlElement, [own, discreet]: readonly QrPath[]): void {
  const drawn = path.attrs.find(({ name }) => name === 'd')
  if (drawn === undefined || own === undefined || discreet === undefined || drawn.value !== own.path) return
  drawn.value = discreet.path
  const svg = path.parentNode
  const box = svg && 'attrs' in svg ? svg.attrs.find(({ name }) => name === 'viewBox') : undefined
  if (box !== undefined) box.value = `0 0 ${discreet.size} ${discreet.size}`
}

function leadDiscreetly(link: HtmlElement, { article, discreetOf }: DiscreetPage): void {
  for (const one of link.attrs) {
    if (one.name !== 'href') continue
    const [page = '', anchor] = one.value.split('#')
    const there = discreetOf.get(page)
    if (there === undefined) continue
    const mark = anchor === undefined ? '' : `#${anchor}`
    one.value = page === article && mark !== '' ? mark : `${there}${mark}`
  }
}
