import { fileOf } from '@/lib/export/file-tree'
import type { RedirectRule } from '@/lib/export/redirects'

/** What the site holds: its files as paths from the root, and the addresses that moved. */
export type SiteMap = { readonly files: ReadonlySet<string>; readonly redirects: readonly RedirectRule[] }
/** What a request gets: a file, another address, or the page for unknown addresses. */
export type Answer =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'redirect'; readonly to: string; readonly status: number }
  | { readonly kind: 'not-found' }

// Instructions for the host, and the page that is only ever the answer to something else.
const notServed = new Set(['_headers', '_redirects', '404.html'])

/** Finds the answer to a decoded path. One address a page: the others (no slash, index.html) lead there. */
export function answerTo(path: string, { files, redirects }: SiteMap): Answer {
  const file = fileOf(path)
  const moved = redirects.find(({ from }) => from === path)
  if (notServed.has(file)) return { kind: 'not-found' }
  if (files.has(file)) {
    if (!path.endsWith('/index.html')) return { kind: 'file', file }
    return { kind: 'redirect', to: path.slice(0, -'index.html'.length), status: 301 }
  }
  if (moved) return { kind: 'redirect', to: moved.to, status: moved.status }
  if (files.has(fileOf(`${path}/`))) return { kind: 'redirect', to: `${path}/`, status: 301 }
  return { kind: 'not-found' }
}
