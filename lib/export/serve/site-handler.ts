import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { decoded, fileOf, listFiles } from '@/lib/export/file-tree'
import { headersFor, parseHeaders } from '@/lib/export/header-file'
import { parseRedirects } from '@/lib/export/redirects'
import { keptFiles, stampOf } from '@/lib/export/serve/kept-files'
import type { Encoding } from '@/lib/export/serve/kept-files'
import type { RedirectRule } from '@/lib/export/redirects'

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Serves a finished folder as a host would: its `_headers`, its `_redirects`, its 404 page. A new build is noticed by
 * its `_headers`, a changed file by its size and date. Part of a file (Range) is answered with the whole.
 */
export async function siteHandler(root: string): Promise<Handler> {
  let site = await readSite(root)
  return (request, response) => {
    const stamp = stampOf(join(root, '_headers'))
    if (stamp === undefined || stamp === site.stamp) return respond(site, request, response)
    void readSite(root)
      .then((fresh) => (site = fresh))
      .catch(() => site)
      .then((found) => respond(found, request, response))
  }
}

type Site = Awaited<ReturnType<typeof readSite>>

async function readSite(root: string) {
  const read = (file: string) => readFile(join(root, file), 'utf8')
  return {
    stamp: stampOf(join(root, '_headers')),
    rules: parseHeaders(await read('_headers')),
    map: { files: new Set(await listFiles(root)), redirects: parseRedirects(await read('_redirects')) },
    kept: keptFiles(root),
  }
}

function respond({ rules, map, kept }: Site, request: IncomingMessage, response: ServerResponse): void {
  const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s)
  const common = headersFor(rules, path)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...common, Allow: 'GET, HEAD', 'Content-Length': 0 }).end()
    return
  }
  const answer = answerTo(decoded(path), map)
  if (answer.kind === 'redirect') {
    const Location = withQuery(encodeURI(answer.to), query)
    response.writeHead(answer.status, { ...common, Location, 'Content-Length': 0 }).end()
    return
  }
  const encoding = encodingOf(request.headers['accept-encoding'])
  const file = answer.kind === 'file' ? kept(answer.file, encoding) : undefined
  if (file === undefined) {
    const { headers, body } = kept('404.html', encoding) ?? { headers: {}, body: undefined }
    // What `_headers` says of the type is for the file that is not there.
    response.writeHead(404, { ...common, ...headers }).end(body)
    return
  }
  const headers = { ...file.headers, ...common }
  if (request.headers['if-none-match'] === file.headers.ETag) response.writeHead(304, headers).end()
  else response.writeHead(200, headers).end(file.body)
}

/** The best packing that a client takes, from its Accept-Encoding. */
function encodingOf(accepted = ''): Encoding {
  const taken = accepted.split(',').filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one))
  const names = taken.map((one) => one.replace(/;.*/, '').trim())
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : 'identity'
}

function withQuery(address: string, query: string | undefined): string {
  const [path = '', fragment] = address.split(/#(.*)/s)
  return `${path}${query ? `?${query}` : ''}${fragment === undefined ? '' : `#${fragment}`}`
}

/** What the site holds: its files as paths from the root, and the addresses that moved. */
type SiteMap = { readonly files: ReadonlySet<string>; readonly redirects: readonly RedirectRule[] }
/** What a request gets: a file, another address, or the page for unknown addresses. */
type Answer =
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
  // Before files: where an address moved, a small page stands for hosts that do not read `_redirects`.
  if (moved) return { kind: 'redirect', to: moved.to, status: moved.status }
  if (files.has(file)) {
    if (!path.endsWith('/index.html')) return { kind: 'file', file }
    return { kind: 'redirect', to: path.slice(0, -'index.html'.length), status: 301 }
  }
  if (files.has(fileOf(`${path}/`))) return { kind: 'redirect', to: `${path}/`, status: 301 }
  return { kind: 'not-found' }
}
