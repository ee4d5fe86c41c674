/** An address that moved: from the old to the new, both from the root, pages with a trailing slash. */
export type MovedAddress = { readonly from: string; readonly to: string }
/** One line of a `_redirects` file. */
export type RedirectRule = MovedAddress & { readonly status: number }

/** The lines for addresses that moved, with and without the trailing slash. A moved anchor is no redirect. */
export function redirectRules(moved: readonly MovedAddress[]): RedirectRule[] {
  const addresses = moved.filter(({ from }) => !from.includes('#'))
  return addresses.flatMap(({ from, to }) => {
    for (const address of [from, to]) {
      if (!/^\/(?!\/)\S*$/.test(address)) {
        throw new Error(`redirect ${from} → ${to}: “${address}” is not an address such as /start/`)
      }
    }
    const bare = from.endsWith('/') && from !== '/' ? [from.slice(0, -1)] : []
    return [from, ...bare].map((each) => ({ from: each, to, status: 301 }))
  })
}

/** Writes a `_redirects` file (Netlify, Cloudflare Pages). */
export function redirectsText(rules: readonly RedirectRule[]): string {
  return rules.map(({ from, to, status }) => `${from} ${to} ${status}\n`).join('')
}

/** Reads a `_redirects` file. */
export function parseRedirects(text: string): RedirectRule[] {
  const lines = text.split(/\r?\n/).map((line, index) => ({ line: line.trim(), number: index + 1 }))
  return lines
    .filter(({ line }) => line !== '' && !line.startsWith('#'))
    .map(({ line, number }) => {
      const [, from, to, status] = /^(\/\S*)\s+(\/\S*)\s+(30[12378])$/.exec(line) ?? []
      if (!from || !to || !status) {
        throw new Error(`_redirects:${number}  “${line}”; allowed: /old/ /new/ 301`)
      }
      return { from, to, status: Number(status) }
    })
}
