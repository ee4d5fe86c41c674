import { attribute, describeTag, isHtmlElement, textOf } from '@/lib/export/html-tree'
import type { HtmlElement } from '@/lib/export/html-tree'
import { pageReferences, pathOnSite } from '@/lib/export/references'
import { scriptKind } from '@/lib/export/strip-page'
import { isForwarded } from '@/lib/export/forward-pages'
import { fileOf } from '@/lib/export/file-tree'
import type { RedirectRule } from '@/lib/export/redirects'

/** What a page is checked against. */
export type PageContext = {
  /** The page's own address; one that ends in `/404.html` answers for every unknown one. */
  readonly address: string
  /** True when a path from the root of the site is a file, a page or an address that moved. */
  readonly isKnown: (path: string) => boolean
}

/** Everything that is wrong with the elements of a finished page, one sentence each. */
export function verifyPage(elements: readonly HtmlElement[], context: PageContext): readonly string[] {
  return [
    ...elements.flatMap(elementProblems),
    ...headProblems(elements, context.address),
    ...referenceProblems(elements, context),
  ]
}

function elementProblems(element: HtmlElement): readonly string[] {
  const attributes = element.attrs.filter(({ name }) => name === 'style' || /^on[a-z]+$/.test(name))
  const refused = attributes.map(({ name }) => `${describeTag(element)}: the policy refuses ${name}=`)
  if (element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet')
    return [...refused, `${describeTag(element)}: the export writes styles into pages, from the head alone`]
  if (element.tagName !== 'script') return refused
  const kind = scriptKind(element)
  if (kind === 'element' || kind === 'json-ld') return refused
  return [...refused, `a script that is not ours: ${describeTag(element)}`]
}

function headProblems(elements: readonly HtmlElement[], address: string): readonly string[] {
  const titles = elements.filter((one) => one.tagName === 'title' && isHtmlElement(one))
  const problems: string[] = []
  if (titles.length !== 1) problems.push(`${titles.length} <title> elements; exactly 1 is allowed`)
  if (titles.some((one) => textOf(one).trim() === '')) problems.push('an empty <title>')
  const policy = elements.findIndex((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy')
  const governed = elements.findIndex((one) => ['style', 'script', 'link'].includes(one.tagName))
  if (policy < 0) problems.push('no <meta http-equiv="Content-Security-Policy">')
  else if (governed >= 0 && governed < policy) problems.push('the policy stands after what it should govern')
  return address.endsWith('/404.html') ? problems : [...problems, ...canonicalProblems(elements, address)]
}

function canonicalProblems(elements: readonly HtmlElement[], address: string): readonly string[] {
  const canonicals = canonicalLinks(elements)
  if (canonicals.length !== 1) return [`${canonicals.length} canonical links; exactly 1 is allowed`]
  const path = canonicals.map((href) => new URL(href, 'http://site.invalid').pathname)[0]
  return path === address ? [] : [`the canonical link says ${path}; this page is ${address}`]
}

function canonicalLinks(elements: readonly HtmlElement[]): readonly string[] {
  const links = elements.filter((one) => attribute(one, 'rel') === 'canonical')
  return links.map((one) => attribute(one, 'href') ?? '')
}

function referenceProblems(
  elements: readonly HtmlElement[],
  { address, isKnown }: PageContext,
): readonly string[] {
  const canonical = canonicalLinks(elements).find((href) => URL.canParse(href))
  const origin = canonical === undefined ? undefined : new URL(canonical).origin
  return pageReferences(elements).flatMap(({ address: named, place }) => {
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

/** The files of a finished folder, the addresses of the pages it must hold (`/start/`, …; `/404.html`), and what moved. */
type VerifyInput = {
  readonly files: readonly string[]
  readonly routes: readonly string[]
  readonly redirects: readonly RedirectRule[]
}

/** What is wrong with the folder as a whole, as `file  problem`: pages too many or too few, redirects to nowhere. */
export function verifyFolder({ files, routes, redirects }: VerifyInput): readonly string[] {
  const all = new Set(files)
  const forwards = redirects.map(({ from }) => from).filter(isForwarded)
  const expected = new Set([...routes, ...forwards].map(fileOf))
  const pages = files.filter((file) => file.endsWith('.html'))
  const twice = routes.filter((route, index) => routes.indexOf(route) !== index)
  return [
    ...pages.filter((file) => !expected.has(file)).map((file) => `${file}  a page that no route names`),
    ...[...expected].filter((file) => !all.has(file)).map((file) => `${file}  the page was not made`),
    ...twice.map((route) => `${fileOf(route)}  the route ${route} is named twice`),
    ...redirects.flatMap((redirect) => redirectProblems(redirect, routes, all)),
  ]
}

function redirectProblems(
  { from, to }: RedirectRule,
  routes: readonly string[],
  files: ReadonlySet<string>,
): readonly string[] {
  const target = to.replace(/[?#].*$/, '')
  return [
    ...(routes.includes(from) ? [`_redirects  ${from} moved, yet a page still stands there`] : []),
    ...(files.has(fileOf(target)) ? [] : [`_redirects  ${from} leads to ${to}, which is no page`]),
  ]
}
