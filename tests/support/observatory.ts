import { attribute, elementsOf } from '@/lib/export/html-tree'
import type { HtmlElement } from '@/lib/export/html-tree'
import { readHtml } from '@/lib/export/read-html'
import { cookiesResult } from '@/tests/support/observatory-cookies'
import { cspResult, saysFrameAncestors } from '@/tests/support/observatory-csp'
import { bonusFrom, observatoryModifiers } from '@/tests/support/observatory-table'
import type { ObservatoryResult } from '@/tests/support/observatory-table'

/** Header names (any case) and values; several cookies in a list. */
export type ResponseHeaders = Readonly<Record<string, string | readonly string[]>>
/** The score (0 and up, 100 is A+) and the result of each test with its points. */
export type ObservatoryScore = {
  readonly score: number
  readonly results: readonly { readonly name: ObservatoryResult; readonly points: number }[]
}

// The table says six months; the grader accepts 180 days (seconds).
const sixMonths = 15_552_000

/**
 * The score that a site with these headers and this page would get from MDN HTTP Observatory over https.
 * `preloaded`: the host stands in the browsers' HSTS list; to ask for it in the header gives no points.
 */
export function observatoryScore(
  headers: ResponseHeaders,
  pageHtml: string,
  preloaded = false,
): ObservatoryScore {
  const elements = elementsOf(readHtml(pageHtml).document)
  const get = reader(headers)
  const csp = get('content-security-policy')[0]
  const hsts = preloaded ? 'hsts-preloaded' : hstsResult(get('strict-transport-security')[0])
  const hasHsts = hsts === 'hsts-preloaded' || hsts === 'hsts-implemented-max-age-at-least-six-months'
  const metas = metaValues(elements, 'http-equiv', 'content-security-policy')
  const names: ObservatoryResult[] = [
    cspResult({ header: csp, metas }, get('content-security-policy-report-only').length > 0),
    cookiesResult(get('set-cookie'), hasHsts),
    corsResult(get('access-control-allow-origin')[0], get('access-control-allow-credentials')[0]),
    referrerResult([...get('referrer-policy'), ...metaValues(elements, 'name', 'referrer')]),
    hsts,
    sriResult(elements.filter((one) => one.tagName === 'script')),
    contentTypeResult(get('x-content-type-options')[0]),
    frameResult(get('x-frame-options')[0], saysFrameAncestors(csp)),
    tokenResult('corp', get('cross-origin-resource-policy')[0]),
    tokenResult('coep', get('cross-origin-embedder-policy')[0]),
    tokenResult('coop', get('cross-origin-opener-policy')[0]),
  ]
  const results = names.map((name) => ({ name, points: observatoryModifiers[name] }))
  const sum = (points: readonly number[]) => points.reduce((total, one) => total + one, 100)
  const plain = sum(results.map(({ points }) => Math.min(points, 0)))
  const score = plain >= bonusFrom ? sum(results.map(({ points }) => points)) : plain
  return { score: Math.max(score, 0), results }
}

function reader(headers: ResponseHeaders): (name: string) => readonly string[] {
  const entries = Object.entries(headers)
  const lists = new Map(entries.map(([name, value]) => [name.toLowerCase(), [value].flat()]))
  return (name) => lists.get(name) ?? []
}

function metaValues(elements: readonly HtmlElement[], key: string, name: string): string[] {
  const metas = elements.filter((one) => one.tagName === 'meta')
  const named = metas.filter((one) => attribute(one, key)?.toLowerCase() === name)
  return named.map((one) => attribute(one, 'content') ?? '')
}

function corsResult(origin: string | undefined, credentials: string | undefined): ObservatoryResult {
  if (origin === undefined) return 'cross-origin-resource-sharing-not-implemented'
  if (origin.trim() === '*') return 'cross-origin-resource-sharing-implemented-with-public-access'
  return credentials?.trim().toLowerCase() === 'true'
    ? 'cross-origin-resource-sharing-implemented-with-universal-access'
    : 'cross-origin-resource-sharing-implemented-with-restricted-access'
}

function referrerResult(values: readonly string[]): ObservatoryResult {
  if (values.length === 0) return 'referrer-policy-not-implemented'
  const safe = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin']
  const unsafe = ['origin', 'origin-when-cross-origin', 'unsafe-url', 'no-referrer-when-downgrade']
  const all = values
    .join(',')
    .split(',')
    .map((one) => one.trim().toLowerCase())
  // The last one that a browser understands counts.
  const policy = all.filter((one) => [...safe, ...unsafe].includes(one)).at(-1)
  if (policy === undefined) return 'referrer-policy-header-invalid'
  return safe.includes(policy) ? 'referrer-policy-private' : 'referrer-policy-unsafe'
}

function hstsResult(value: string | undefined): ObservatoryResult {
  if (value === undefined) return 'hsts-not-implemented'
  const age = /(?:^|;)\s*max-age=(\d+)/i.exec(value)?.[1]
  if (age === undefined || value.includes(',')) return 'hsts-header-invalid'
  return Number(age) < sixMonths
    ? 'hsts-implemented-max-age-less-than-six-months'
    : 'hsts-implemented-max-age-at-least-six-months'
}

// A script by full address counts as another site's: the page does not know its own host.
function sriResult(scripts: readonly HtmlElement[]): ObservatoryResult {
  if (scripts.length === 0) return 'sri-not-implemented-but-no-scripts-loaded'
  const loaded = scripts.filter((one) => attribute(one, 'src') !== undefined)
  const lacksHash = (one: HtmlElement) => !attribute(one, 'integrity')
  const external = loaded.filter((one) => /^(https?:)?\/\//i.test(attribute(one, 'src') ?? ''))
  const insecure = external.filter((one) => !/^https:/i.test(attribute(one, 'src') ?? ''))
  if (insecure.some(lacksHash)) return 'sri-not-implemented-and-external-scripts-not-loaded-securely'
  if (insecure.length > 0) return 'sri-implemented-but-external-scripts-not-loaded-securely'
  if (external.some(lacksHash)) return 'sri-not-implemented-but-external-scripts-loaded-securely'
  if (external.length > 0) return 'sri-implemented-and-external-scripts-loaded-securely'
  return loaded.some((one) => !lacksHash(one))
    ? 'sri-implemented-and-all-scripts-loaded-securely'
    : 'sri-not-implemented-but-all-scripts-loaded-from-secure-origin'
}

function contentTypeResult(value: string | undefined): ObservatoryResult {
  if (value === undefined) return 'x-content-type-options-not-implemented'
  return value.trim().toLowerCase() === 'nosniff'
    ? 'x-content-type-options-nosniff'
    : 'x-content-type-options-header-invalid'
}

function frameResult(value: string | undefined, viaCsp: boolean): ObservatoryResult {
  if (viaCsp) return 'x-frame-options-implemented-via-csp'
  if (value === undefined) return 'x-frame-options-not-implemented'
  if (/^\s*(deny|sameorigin)\s*$/i.test(value)) return 'x-frame-options-sameorigin-or-deny'
  if (/^\s*allow-from/i.test(value)) return 'x-frame-options-allow-from-origin'
  return 'x-frame-options-header-invalid'
}

// For coep and coop a value may carry parameters after a semicolon.
function tokenResult(test: 'corp' | 'coep' | 'coop', value: string | undefined): ObservatoryResult {
  if (value === undefined) return `${test}-not-implemented`
  const token = (test === 'corp' ? value : value.replace(/;.*$/, '')).trim().toLowerCase()
  const name = `${test}-implemented-with-${token}`
  return isResult(name) ? name : `${test}-header-invalid`
}

function isResult(name: string): name is ObservatoryResult {
  return name in observatoryModifiers
}
