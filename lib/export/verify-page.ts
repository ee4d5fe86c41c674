import { attribute, describeTag, elementsOf, isHtmlElement, parseHtml, textOf } from '@/lib/export/html-tree'
import type { HtmlDocument, HtmlElement } from '@/lib/export/html-tree'
import { pageReferences, pathOnSite } from '@/lib/export/references'
import { scriptKind } from '@/lib/export/script-kind'

/** What a page is checked against. */
export type PageContext = {
  /** The page's own address; `/404.html` answers for every unknown one. */
  readonly address: string
  /** True when a path from the root of the site is a file, a page or an address that moved. */
  readonly isKnown: (path: string) => boolean
}

/** Everything that is wrong with a finished page, one sentence each. */
export function verifyPage(html: string, context: PageContext): string[] {
  const document = parseHtml(html)
  return [
    ...elementsOf(document).flatMap(elementProblems),
    ...headProblems(document, context.address),
    ...referenceProblems(document, context),
  ]
}

function elementProblems(element: HtmlElement): string[] {
  const attributes = element.attrs.filter(({ name }) => name === 'style' || /^on[a-z]+$/.test(name))
  const refused = attributes.map(({ name }) => `${describeTag(element)}: the policy refuses ${name}=`)
  if (element.tagName !== 'script') return refused
  const kind = scriptKind(element)
  if (kind === 'element' || kind === 'json-ld') return refused
  return [...refused, `a script that is not ours: ${describeTag(element)}`]
}

function headProblems(document: HtmlDocument, address: string): string[] {
  const elements = elementsOf(document)
  const titles = elements.filter((one) => one.tagName === 'title' && isHtmlElement(one))
  const problems: string[] = []
  if (titles.length !== 1) problems.push(`${titles.length} <title> elements; exactly 1 is allowed`)
  if (titles.some((one) => textOf(one).trim() === '')) problems.push('an empty <title>')
  const policy = elements.findIndex((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy')
  const governed = elements.findIndex((one) => ['style', 'script', 'link'].includes(one.tagName))
  if (policy < 0) problems.push('no <meta http-equiv="Content-Security-Policy">')
  else if (governed >= 0 && governed < policy) problems.push('the policy stands after what it should govern')
  return address === '/404.html' ? problems : [...problems, ...canonicalProblems(document, address)]
}

function canonicalProblems(document: HtmlDocument, address: string): string[] {
  const canonicals = canonicalLinks(document)
  if (canonicals.length !== 1) return [`${canonicals.length} canonical links; exactly 1 is allowed`]
  const path = canonicals.map((href) => new URL(href, 'http://site.invalid').pathname)[0]
  return path === address ? [] : [`the canonical link says ${path}; this page is ${address}`]
}

function canonicalLinks(document: HtmlDocument): string[] {
  const links = elementsOf(document).filter((one) => attribute(one, 'rel') === 'canonical')
  return links.map((one) => attribute(one, 'href') ?? '')
}

function referenceProblems(document: HtmlDocument, { address, isKnown }: PageContext): string[] {
  const canonical = canonicalLinks(document).find((href) => URL.canParse(href))
  const origin = canonical === undefined ? undefined : new URL(canonical).origin
  return pageReferences(document).flatMap(({ address: named, place }) => {
    if (/^\s*javascript:/i.test(named)) return [`${place} runs a script by its address: ${named}`]
    if (address === '/404.html' && !/^([/#]|[a-z]+:)/i.test(named)) {
      return [`${place} names “${named}”; this page shows at any address, so write the path from the root`]
    }
    const path = pathOnSite(named, address, origin)
    if (path === undefined || isKnown(path)) return []
    const slash = isKnown(`${path}/`) ? `; the address is ${path}/` : ''
    return [`${place} leads to ${named}, which does not exist${slash}`]
  })
}
