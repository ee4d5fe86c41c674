import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { listFiles } from '@/lib/export/file-tree'
import { finishExport } from '@/lib/export/finish'
import type { ExportPlan, FinishResult } from '@/lib/export/finish'
import { headersFor, parseHeaders } from '@/lib/export/header-file'
import { styleHash } from '@/lib/export/policy'
import { nextPage, smallExport, temporaryFolder, writeFiles } from '@/tests/support/next-export'
import { plainPlan } from '@/tests/support/plain-plan'

let root = ''
beforeEach(async () => {
  root = await temporaryFolder()
})
afterEach(() => rm(root, { recursive: true }))

const out = (path = '') => join(root, 'out', path)

async function finish(files: Record<string, string>, plan: Partial<ExportPlan> = {}): Promise<FinishResult> {
  await writeFiles(join(root, '.export'), files)
  const folders = { from: join(root, '.export'), to: out(), publicDir: join(root, 'public') }
  return finishExport({
    ...folders,
    routes: ['/', '/start/', '/404.html'],
    ...plainPlan,
    ...plan,
  })
}

function problemsOf(result: FinishResult): readonly string[] {
  return result.published ? [] : result.problems
}

test('the folder to publish holds the pages, the public files and the host files', async () => {
  const result = await finish(smallExport(), { redirects: [{ from: '/old/', to: '/start/' }] })
  expect(problemsOf(result)).toEqual([])
  expect(await listFiles(out())).toEqual([
    '404.html',
    '_headers',
    '_redirects',
    'icon.svg',
    'index.html',
    'old/index.html',
    'robots.txt',
    'sitemap.xml',
    'start/index.html',
  ])
  expect(await readFile(out('_redirects'), 'utf8')).toBe('/old/ /start/ 301\n/old /start/ 301\n')
  expect(await readdir(root)).toEqual(['.export', 'out'])
})

test('the policy of every page and of the headers allows the one style', async () => {
  await finish(smallExport())
  const headers = await readFile(out('_headers'), 'utf8')
  const hash = /style-src ('sha256-[^']+')/.exec(headers)?.[1] ?? 'none'
  for (const page of ['index.html', 'start/index.html', '404.html']) {
    const html = await readFile(out(page), 'utf8')
    expect(html).toContain(`style-src ${hash};`)
    expect(styleHash(/<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '')).toBe(hash)
  }
  expect(headers).toContain('X-Robots-Tag: noindex')
})

test('a link to an address that moved is sound, and one to the files for the host is not', async () => {
  const page = nextPage({ body: '<a href="/old/">x</a><a href="/old">x</a><a href="/_headers">x</a>' })
  const result = await finish(
    { ...smallExport(), 'index.html': page },
    { redirects: [{ from: '/old/', to: '/start/#x' }] },
  )
  expect(problemsOf(result)).toEqual(['index.html  <a> leads to /_headers, which does not exist'])
})

test('the summary counts and weighs', async () => {
  const result = await finish(smallExport())
  expect(result).toMatchObject({ published: true, summary: { pages: 3 } })
  const sizes = await Promise.all(
    (await listFiles(out())).map(async (file) => (await readFile(out(file))).length),
  )
  const total = sizes.reduce((sum, size) => sum + size, 0)
  expect(result).toMatchObject({ summary: { bytes: total } })
})

test('pages of a kind share one style that has what any of them uses; one with a script keeps the whole', async () => {
  const page = (address: string, body: string) => ({
    [`${address.slice(1)}index.html`]: nextPage({ address, body }),
  })
  const script = { 'elements/x.js': 'x' }
  await writeFiles(join(root, 'public'), script)
  const result = await finish(
    {
      ...smallExport(),
      ...script,
      ...page('/', '<script type="module" src="/elements/x.js"></script>'),
      ...page('/start/', '<p class="tool">x</p>'),
      ...page('/start/a/', '<p class="week">x</p>'),
      ...page('/start/b/', '<p class="box">x</p>'),
      '_next/static/chunks/0a.css': '.week{a:b}.box{a:b}.tool{a:b}',
    },
    { routes: ['/', '/start/', '/start/a/', '/start/b/', '/404.html'] },
  )
  expect(problemsOf(result)).toEqual([])
  const styleOf = async (file: string) =>
    /<style>(.*?)<\/style>/s.exec(await readFile(out(file), 'utf8'))?.[1]
  expect(await styleOf('index.html')).toBe('.week,.box,.tool{a:b}')
  expect(await styleOf('start/index.html')).toBe('.tool{a:b}')
  expect(await styleOf('start/a/index.html')).toBe('.week,.box{a:b}')
  expect(await styleOf('start/b/index.html')).toBe('.week,.box{a:b}')
})

test('colours in the head of a page stand in its one style, after the rules', async () => {
  const page = nextPage({}).replace('</head>', '<style>:root{--a:1}</style></head>')
  await finish({ ...smallExport(), 'index.html': page, '_next/static/chunks/0a.css': 'body{a:b}' })
  const html = await readFile(out('index.html'), 'utf8')
  expect(html.match(/<style>.*?<\/style>/gs)).toEqual(['<style>body{a:b}:root{--a:1}</style>'])
})

test('files of Next stay only when a page, or its style, names them', async () => {
  const result = await finish({
    ...smallExport(),
    '_next/static/chunks/0a.css': 'a{b:url(../m/f.woff2)}',
    '_next/static/m/f.woff2': 'f',
    '_next/static/m/a.png': 'f',
    'start/index.html': nextPage({ address: '/start/', body: '<img src="/_next/static/m/a.png"/>' }),
  })
  expect(problemsOf(result)).toEqual([])
  const kept = (await listFiles(out())).filter((file) => file.startsWith('_next/'))
  expect(kept).toEqual(['_next/static/m/a.png', '_next/static/m/f.woff2'])
})

test('two runs over the same export give the same bytes', async () => {
  const all = async () => Promise.all((await listFiles(out())).map((file) => readFile(out(file), 'utf8')))
  await finish(smallExport())
  const first = await all()
  await finish(smallExport())
  expect(await all()).toEqual(first)
})

test.each([
  [
    'an unknown script',
    { 'start/index.html': nextPage({ body: '<script>spy()</script>' }) },
    'start/index.html  an unknown script',
  ],
  ['a file of a new kind', { 'start/payload.rsc': 'x' }, 'start/payload.rsc  a file of a kind'],
  [
    'a dead link',
    { 'index.html': nextPage({ body: '<a href="/gone/">x</a>' }) },
    'index.html  <a> leads to /gone/',
  ],
  [
    'markup that a browser has to mend',
    { 'index.html': nextPage({ body: '<p>One<ul></ul></p>' }) },
    'index.html  markup that a browser has to mend: <ul>',
  ],
  [
    'a style that names nothing',
    { '_next/static/chunks/0a.css': 'a{b:url(gone.png)}' },
    'a style names /_next/static/chunks/gone.png, which does not exist',
  ],
  [
    'a style sheet that is not of the build',
    { 'index.html': nextPage({ head: '<link rel="stylesheet" href="/own.css"/>' }) },
    'a page links the style sheet /own.css',
  ],
  [
    'a page without a route',
    { 'extra/index.html': nextPage({ address: '/extra/' }) },
    'extra/index.html  a page that no route',
  ],
])('%s leaves the published folder untouched', async (_, surprise, problem) => {
  await writeFiles(root, { 'out/index.html': 'the old page', 'out/only-here.txt': 'x' })
  const result = await finish({ ...smallExport(), ...surprise })
  expect(problemsOf(result)).toContainEqual(expect.stringContaining(problem))
  expect(await listFiles(out())).toEqual(['index.html', 'only-here.txt'])
  expect(await readFile(out('index.html'), 'utf8')).toBe('the old page')
  expect(await readdir(root)).toEqual(['.export', 'out'])
})

test('what a broken run left behind does not get into the new folder', async () => {
  await writeFiles(root, {
    '.export-next/stale/index.html': 'x',
    'public/note.txt': 'x',
    'out/gone.html': 'x',
  })
  const result = await finish({ ...smallExport(), 'note.txt': 'x' })
  expect(problemsOf(result)).toEqual([])
  const files = await listFiles(out())
  expect(files).toContain('note.txt')
  expect(files).not.toContain('stale/index.html')
  expect(files).not.toContain('gone.html')
})

test('files beside the pages are written, can be linked, and have their headers', async () => {
  const page = nextPage({ body: '<a href="/program/a.txt">x</a>' })
  const result = await finish(
    { ...smallExport(), 'index.html': page },
    { files: [{ path: 'program/a.txt', text: 'é\n' }] },
  )
  expect(problemsOf(result)).toEqual([])
  expect(await readFile(out('program/a.txt'), 'utf8')).toBe('é\n')
  const rules = parseHeaders(await readFile(out('_headers'), 'utf8'))
  expect(headersFor(rules, '/program/a.txt')).toMatchObject({
    'Cache-Control': 'public, max-age=300, must-revalidate',
    'Content-Type': 'text/plain; charset=utf-8',
  })
})

test('a file that the export writes and that stands in public/ too leaves the published folder untouched', async () => {
  await writeFiles(root, { 'public/program/a.txt': 'x' })
  const result = await finish(
    { ...smallExport(), 'program/a.txt': 'x' },
    { files: [{ path: 'program/a.txt', text: 'y' }] },
  )
  expect(problemsOf(result)).toEqual([
    'program/a.txt  is written by the export, and stands in public/ or among the pages too; keep one',
  ])
})

test('without an export the message says what makes it', async () => {
  const folders = { from: join(root, 'none'), to: out(), publicDir: join(root, 'public') }
  const result = await finishExport({
    ...folders,
    ...plainPlan,
    routes: ['/', '/404.html'],
  })
  expect(problemsOf(result).join()).toContain('next build')
})
