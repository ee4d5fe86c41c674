import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { constants } from 'node:zlib'

import compression from 'compression'
import sirv from 'sirv'

import { listFiles } from '@/lib/export/file-tree'
import { headersFor, parseHeaders } from '@/lib/export/header-file'
import { parseRedirects } from '@/lib/export/redirects'
import { brotliQuality } from '@/lib/export/summary'
import { answerTo } from '@/lib/export/serve/answer'

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void

// Below this a compressed answer with its extra headers is no smaller (bytes).
const smallestCompressed = 200

/** Serves a finished folder as a host would: its `_headers`, its `_redirects`, its 404 page. */
export async function siteHandler(root: string): Promise<Handler> {
  const read = (file: string) => readFile(join(root, file), 'utf8')
  const rules = parseHeaders(await read('_headers'))
  const site = { files: new Set(await listFiles(root)), redirects: parseRedirects(await read('_redirects')) }
  const notFound = await read('404.html')
  const files = sirv(root, { etag: true, extensions: ['html'] })
  const compress = compressor()
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s)
    for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const answer = answerTo(decodePath(path), site)
    if (answer.kind === 'redirect') {
      response.writeHead(answer.status, { Location: withQuery(encodeURI(answer.to), query) }).end()
      return
    }
    compress(request, response, () => {
      if (answer.kind === 'file') files(request, response)
      else sendNotFound(response, notFound)
    })
  }
}

type Compress = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

function compressor(): Compress {
  const middleware = compression({
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } },
    threshold: smallestCompressed,
    // Part of a file cannot be compressed on its own.
    filter: (request, response) => !request.headers.range && compression.filter(request, response),
  })
  type Arguments = Parameters<typeof middleware>
  // Its types speak of Express; it uses only what Node's own request and response have.
  return (request, response, next) => middleware(request as Arguments[0], response as Arguments[1], next)
}

function sendNotFound(response: ServerResponse, page: string): void {
  const headers = { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': Buffer.byteLength(page) }
  response.writeHead(404, headers).end(page)
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
