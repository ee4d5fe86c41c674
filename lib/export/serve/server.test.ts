import { rm, writeFile } from 'node:fs/promises'
import { createServer, request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { temporaryFolder, writeFiles } from '@/tests/support/next-export'
import { keptFiles } from '@/lib/export/serve/kept-files'
import { startServer } from '@/lib/export/serve/server'
import type { RunningServer } from '@/lib/export/serve/server'

const page = `<!DOCTYPE html><title>x</title>${'<p>Some words that come back many times.</p>'.repeat(400)}`
const headers = `/*\n  X-Test: yes, "quoted"; a=b\n\n/start/*\n  Cache-Control: public, max-age=300\n\n/*.ics\n  Content-Type: text/calendar; charset=utf-8\n`

let root = ''
let server: RunningServer
beforeAll(async () => {
  root = await temporaryFolder()
  await writeFiles(root, {
    _headers: headers,
    _redirects: '/old/ /start/#week 301\n/old /start/#week 301\n',
    '404.html': `<title>Not here</title>${'<p>Try these pages.</p>'.repeat(20)}`,
    'index.html': page,
    'start/index.html': page,
    'short.svg': `<svg>${'<path d="M0 0"/>'.repeat(20)}</svg>`,
    'tiny.txt': 'x',
    'week.ics': 'x',
  })
  server = await startServer({ root, port: 0 })
})
afterAll(async () => {
  await server.close()
  await rm(root, { recursive: true })
})

type Reply = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }

// Node's fetch unpacks answers by itself and hides how they were packed.
function get(
  path: string,
  sent: Record<string, string> = {},
  method = 'GET',
  host = server.url,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(host + path, { headers: sent, method, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
    request.on('error', reject).end()
  })
}

test('a page comes with exactly the headers of the file, and its etag saves the next visit', async () => {
  const reply = await get('/start/')
  expect(reply.status).toBe(200)
  expect(reply.body.toString()).toBe(page)
  expect(reply.headers).toMatchObject({
    'x-test': 'yes, "quoted"; a=b',
    'cache-control': 'public, max-age=300',
    'content-type': 'text/html;charset=utf-8',
  })
  const again = await get('/start/', { 'if-none-match': String(reply.headers.etag) })
  expect(again.status).toBe(304)
  expect(again.headers).toMatchObject({
    'x-test': 'yes, "quoted"; a=b',
    'cache-control': 'public, max-age=300',
  })
  expect((await get('/')).headers).not.toHaveProperty('cache-control')
})

test('a browser gets brotli of quality 5, an old client gzip, and small pictures are packed too', async () => {
  const reply = await get('/', { 'accept-encoding': 'gzip, deflate, br, zstd' })
  expect(reply.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' })
  expect(brotliDecompressSync(reply.body).toString()).toBe(page)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 }
  expect(Math.abs(reply.body.length - brotliCompressSync(page, { params }).length)).toBeLessThan(20)
  expect((await get('/', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip')
  expect((await get('/short.svg', { 'accept-encoding': 'br' })).headers['content-encoding']).toBe('br')
  expect((await get('/tiny.txt', { 'accept-encoding': 'br' })).headers).not.toHaveProperty('content-encoding')
})

test('an unknown address gets the page for it, with status 404 and the headers', async () => {
  for (const path of [
    '/gone/',
    '/_headers',
    '/_redirects',
    '/404.html',
    '/%',
    '/..%2f..%2fetc/passwd',
    '//start/',
  ]) {
    const reply = await get(path)
    expect(reply.status, path).toBe(404)
    expect(reply.body.toString()).toContain('Not here')
    expect(reply.headers['x-test']).toBeDefined()
  }
})

test('an address that moved, or lacks its slash, leads to the page with status 301', async () => {
  const places = [
    ['/old/', '/start/#week'],
    ['/old', '/start/#week'],
    ['/old?a=b', '/start/?a=b#week'],
    ['/start', '/start/'],
    ['/start?a=b', '/start/?a=b'],
    ['/start/index.html', '/start/'],
  ] as const
  for (const [path, location] of places) {
    expect(await get(path), path).toMatchObject({ status: 301, headers: { location } })
  }
})

test('only reading is possible', async () => {
  expect(await get('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  expect(await get('/', {}, 'HEAD')).toMatchObject({ status: 200, body: Buffer.alloc(0) })
})

test.each([
  ['/start/', 200],
  ['/short.svg', 200],
  ['/tiny.txt', 200],
  ['/week.ics', 200],
  ['/gone/', 404],
  ['/start', 301],
])('the headers of %s are the same when only they are asked for', async (path, status) => {
  for (const packing of ['br', 'gzip', 'identity']) {
    const [whole, head] = [
      await get(path, { 'accept-encoding': packing }),
      await get(path, { 'accept-encoding': packing }, 'HEAD'),
    ]
    const dated = { date: expect.any(String) as string }
    expect(head).toEqual({ status, headers: { ...whole.headers, ...dated }, body: Buffer.alloc(0) })
    expect(head.headers['content-length']).toBe(String(whole.body.length))
  }
})

test('a client that refuses a packing does not get it', async () => {
  const packing = async (accepted: string) =>
    (await get('/', { 'accept-encoding': accepted })).headers['content-encoding']
  expect(await packing('br;q=0, gzip;q=0.5')).toBe('gzip')
  expect(await packing('br;q=0.0,gzip;q=0')).toBeUndefined()
})

test('a file is packed once, and again when it changed', async () => {
  const kept = keptFiles(root)
  const first = kept('index.html', 'br')
  expect(first?.headers).toMatchObject({ 'Content-Encoding': 'br' })
  expect(kept('index.html', 'br')).toBe(first)
  await writeFile(join(root, 'changing.txt'), 'old')
  expect(kept('changing.txt', 'br')?.body.toString()).toBe('old')
  await writeFile(join(root, 'changing.txt'), 'newer')
  expect(kept('changing.txt', 'br')?.body.toString()).toBe('newer')
  await rm(join(root, 'changing.txt'))
  expect(kept('changing.txt', 'br')).toBeUndefined()
})

test('a new build shows at once: its pages and its headers', async () => {
  expect((await get('/later/')).status).toBe(404)
  await writeFiles(root, { 'later/index.html': page, _headers: `${headers}\n/later/*\n  X-New: 1\n` })
  expect(await get('/later/')).toMatchObject({ status: 200, headers: { 'x-new': '1' } })
})

test('both names of this machine reach it', async () => {
  const port = new URL(server.url).port
  expect(server.url).toBe(`http://localhost:${port}`)
  expect(await get('/', {}, 'GET', `http://127.0.0.1:${port}`)).toMatchObject({ status: 200 })
})

test('a taken port is named, with the command that avoids it', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const start = startServer({ root, port })
  await expect(start).rejects.toThrow(new RegExp(`^Port ${port} is in use.*PORT=3001 npm start$`))
  await new Promise((resolve) => other.close(resolve))
})

test('a folder that is not there yet is answered with the command that makes it', async () => {
  await expect(startServer({ root: join(root, 'none'), port: 0 })).rejects.toThrow('npm run build')
})

test('a content type of _headers is sent with the file, and not with the page for unknown addresses', async () => {
  expect((await get('/week.ics')).headers['content-type']).toBe('text/calendar; charset=utf-8')
  expect(await get('/none.ics')).toMatchObject({
    status: 404,
    headers: { 'content-type': 'text/html;charset=utf-8' },
  })
})
