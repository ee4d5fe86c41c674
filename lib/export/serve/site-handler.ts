import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { listFiles } from '@/lib/export/file-tree'
import { headersFor, parseHeaders } from '@/lib/export/header-file'
import { parseRedirects } from '@/lib/export/redirects'
import { answerTo } from '@/lib/export/serve/answer'
import { keptFiles, stampOf } from '@/lib/export/serve/kept-files'
import type { Encoding } from '@/lib/export/serve/kept-files'

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
  const answer = answerTo(decodePath(path), map)
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

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function withQuery(address: string, query: string | undefined): string {
  const [path = '', fragment] = address.split(/#(.*)/s)
  return `${path}${query ? `?${query}` : ''}${fragment === undefined ? '' : `#${fragment}`}`
}
