/** Headers for the addresses that a pattern matches; `*` stands for anything. */
export type HeaderRule = {
  /** An address from the root, such as `/start/*`. */
  readonly path: string
  /** Header names and values, in the order in which they are written. */
  readonly headers: Readonly<Record<string, string>>
}

// Cloudflare Pages reads no more than this of a `_headers` file.
const mostRules = 100
const longestLine = 2000

/** Writes rules as a `_headers` file (Netlify, Cloudflare Pages). */
export function headersText(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) => [path, ...Object.entries(headers).map(headerLine)])
  const longest = Math.max(0, ...blocks.flat().map((line) => line.length))
  if (longest > longestLine) {
    throw new Error(`_headers: a line has ${longest} characters; hosts read ${longestLine}`)
  }
  if (rules.length > mostRules) {
    throw new Error(`_headers: ${rules.length} rules; hosts read ${mostRules}. Give files a common folder.`)
  }
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** Reads a `_headers` file; the local server gives exactly what stands there. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue
    if (line.startsWith('/')) {
      rules.push({ path: line.trim(), headers: {} })
      continue
    }
    const colon = line.indexOf(':')
    const rule = rules.at(-1)
    if (!/^\s/.test(line) || colon < 0 || !rule) {
      throw new Error(`_headers:${index + 1}  “${line}”; allowed: an address, then “  Name: value” lines`)
    }
    rule.headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim()
  }
  return rules
}

/** The headers of one address. As on the hosts, a header set by two rules holds both values. */
export function headersFor(rules: readonly HeaderRule[], address: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const rule of rules.filter(({ path }) => matches(path, address))) {
    for (const [name, value] of Object.entries(rule.headers)) {
      found[name] = name in found ? `${found[name]}, ${value}` : value
    }
  }
  return found
}

function matches(pattern: string, address: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`).test(address)
}

function headerLine([name, value]: [string, string]): string {
  if (/[\r\n]/.test(value)) throw new Error(`_headers: the value of ${name} has a line break`)
  return `  ${name}: ${value}`
}
