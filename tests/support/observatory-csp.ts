import type { ObservatoryResult } from '@/tests/support/observatory-table'

type Sources = ReadonlyMap<string, readonly string[]>
/** The policies that govern a page: the response header's, and those in its `<meta>` elements. */
export type PagePolicies = { readonly header: string | undefined; readonly metas: readonly string[] }

const tooBroad = ['*', 'http:', 'https:', 'ftp:', 'http://*', 'https://*', 'http://*.*', 'https://*.*']
const inline = ["'unsafe-inline'", 'data:']
const metaRefuses = ['frame-ancestors', 'report-uri', 'sandbox']

/** The result of the test `content-security-policy`. */
export function cspResult(policies: PagePolicies, reportOnly: boolean): ObservatoryResult {
  const parsed = parsePolicies(policies)
  if (parsed === 'invalid') return 'csp-header-invalid'
  if (parsed.length === 0) {
    return reportOnly ? 'csp-not-implemented-but-reporting-enabled' : 'csp-not-implemented'
  }
  const scripts = withoutVoid(allowed(parsed, 'script-src'))
  const styles = withoutVoid(allowed(parsed, 'style-src'))
  const active = activeSources(parsed)
  const passive = ['img-src', 'media-src'].flatMap((name) => allowed(parsed, name, []))
  if (scripts.includes("'strict-dynamic'") && !scripts.some(isNonceOrHash)) return 'csp-header-invalid'
  if (hasAny(scripts, [...tooBroad, ...inline]) || hasAny(allowed(parsed, 'object-src'), tooBroad)) {
    return 'csp-implemented-with-unsafe-inline'
  }
  if (active.some(isInsecure)) return 'csp-implemented-with-insecure-scheme'
  if (hasAny([...scripts, ...styles], ["'unsafe-eval'"])) return 'csp-implemented-with-unsafe-eval'
  if (passive.some(isInsecure)) return 'csp-implemented-with-insecure-scheme-in-passive-content-only'
  if (hasAny(styles, [...tooBroad, ...inline])) return 'csp-implemented-with-unsafe-inline-in-style-src-only'
  const byDefault = allowed(parsed, 'default-src')
  return byDefault.length === 1 && byDefault[0] === "'none'"
    ? 'csp-implemented-with-no-unsafe-default-src-none'
    : 'csp-implemented-with-no-unsafe'
}

/** True when the response header says who may frame the page; a `<meta>` cannot. */
export function saysFrameAncestors(header: string | undefined): boolean {
  const parsed = parsePolicies({ header, metas: [] })
  return parsed !== 'invalid' && parsed.some((policy) => policy.has('frame-ancestors'))
}

function parsePolicies({ header, metas }: PagePolicies): Sources[] | 'invalid' {
  const inHeader = header === undefined ? [] : splitPolicies(header).map(parsePolicy)
  const inMetas = metas.flatMap(splitPolicies).map(parsePolicy)
  for (const policy of inMetas) metaRefuses.forEach((name) => policy?.delete(name))
  const found: Sources[] = []
  for (const policy of [...inHeader, ...inMetas]) {
    if (!policy) return 'invalid'
    if (policy.size > 0) found.push(policy)
  }
  return found
}

function splitPolicies(text: string): string[] {
  return text.split(',').map((one) => one.trim())
}

// An empty policy, or one that says a directive twice, counts as invalid so that people notice.
function parsePolicy(text: string): Map<string, readonly string[]> | undefined {
  if (text.length < 'img-src'.length - 1) return undefined
  const policy = new Map<string, readonly string[]>()
  for (const entry of text.split(';')) {
    const [name = '', ...sources] = entry.trim().toLowerCase().split(/\s+/)
    if (name === '') continue
    if (policy.has(name) && !name.startsWith('report-')) return undefined
    policy.set(name, sources.length === 0 && name.endsWith('-src') ? ["'none'"] : sources)
  }
  return policy
}

// What every one of the policies allows: several policies only ever narrow each other.
function allowed(policies: readonly Sources[], name: string, otherwise = ['*']): string[] {
  const fallback = name.endsWith('-src') ? 'default-src' : name
  const lists = policies.flatMap((one) => {
    const sources = one.get(name) ?? one.get(fallback)
    return sources ? [sources] : []
  })
  const [first = otherwise, ...rest] = lists
  const common = first.filter((source) => rest.every((list) => list.includes(source)))
  return common.length > 0 || lists.length === 0 ? common : ["'none'"]
}

function activeSources(policies: readonly Sources[]): string[] {
  const names = new Set(policies.flatMap((one) => [...one.keys()]))
  const active = [...names].filter((name) => name !== 'img-src' && name !== 'media-src')
  return active.flatMap((name) => allowed(policies, name, []))
}

// Browsers ignore 'unsafe-inline' beside a nonce or hash, and schemes and hosts beside 'strict-dynamic'.
function withoutVoid(sources: readonly string[]): string[] {
  if (!sources.some(isNonceOrHash)) return [...sources]
  const strict = sources.includes("'strict-dynamic'")
  const ignored = ["'unsafe-inline'", ...(strict ? ["'self'", ...tooBroad] : [])]
  return sources.filter((one) => !ignored.includes(one))
}

function isNonceOrHash(source: string): boolean {
  return /^'(nonce-|sha(256|384|512)-)/.test(source)
}

function isInsecure(source: string): boolean {
  return /^(http|ftp):/.test(source)
}

function hasAny(sources: readonly string[], searched: readonly string[]): boolean {
  return sources.some((source) => searched.includes(source))
}
