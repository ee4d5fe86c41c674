import { rm } from 'node:fs/promises'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { temporaryFolder, writeFiles } from '@/tests/support/next-export'
import { verifyExport } from '@/lib/export/verify'

let root = ''
beforeEach(async () => {
  root = await temporaryFolder()
})
afterEach(() => rm(root, { recursive: true }))

function page(address: string, body = ''): string {
  const policy = '<meta http-equiv="Content-Security-Policy" content="x">'
  const head = `${policy}<title>x</title><link rel="canonical" href="${address}">`
  return `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`
}

const sound = { 'index.html': page('/'), 'start/index.html': page('/start/'), '404.html': page('/404.html') }
const routes = ['/', '/start/']

test('a folder with exactly its routes has no problem', async () => {
  await writeFiles(root, sound)
  expect(await verifyExport({ root, routes })).toEqual([])
})

test('pages too many, too few and named twice are found', async () => {
  await writeFiles(root, { ...sound, 'extra/index.html': page('/extra/') })
  expect(await verifyExport({ root, routes: ['/', '/start/', '/start/', '/after/'] })).toEqual([
    'extra/index.html  a page that no route names',
    'after/index.html  the page was not made',
    'start/index.html  the route /start/ is named twice',
  ])
})

test('a missing page for unknown addresses is found', async () => {
  await writeFiles(root, { 'index.html': page('/') })
  expect(await verifyExport({ root, routes: ['/'] })).toEqual(['404.html  the page was not made'])
})

test('a link to an address that moved is sound, with or without its slash', async () => {
  const redirects = '/old/ /start/#x 301\n/old /start/#x 301\n'
  await writeFiles(root, {
    ...sound,
    'index.html': page('/', '<a href="/old/">x</a>'),
    _redirects: redirects,
  })
  expect(await verifyExport({ root, routes })).toEqual([])
})

test('a redirect away from a page or to nowhere is found', async () => {
  await writeFiles(root, { ...sound, _redirects: '/start/ / 301\n/old/ /gone/ 301\n' })
  expect(await verifyExport({ root, routes })).toEqual([
    '_redirects  /start/ moved, yet a page still stands there',
    '_redirects  /old/ leads to /gone/, which is no page',
  ])
})

test('problems of a page and of a CSS file are named with the file', async () => {
  const files = { 'start/index.html': page('/start/', '<p style="x">'), 'tools/a.css': 'a{b:url(c.png)}' }
  await writeFiles(root, { ...sound, ...files })
  expect(await verifyExport({ root, routes })).toEqual([
    'start/index.html  <p style="x">: the policy refuses style=',
    'tools/a.css  a style names c.png, which does not exist',
  ])
})

test('the files for the host are no addresses', async () => {
  await writeFiles(root, { ...sound, _headers: '', 'index.html': page('/', '<a href="/_headers">x</a>') })
  expect(await verifyExport({ root, routes })).toHaveLength(1)
})
