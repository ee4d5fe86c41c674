import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finishExport } from '@/lib/export/finish'
import type { FinishOptions } from '@/lib/export/finish'
import { NotPrinted } from '@/lib/export/packets/not-printed'
import { PageSurprise } from '@/lib/export/page-surprise'
import { nextPage, smallExport, temporaryFolder, writeFiles } from '@/tests/support/next-export'
import { plainPlan } from '@/tests/support/plain-plan'
import { smallPaper } from '@/tests/support/small-paper'

let root = ''
beforeEach(async () => {
  root = await temporaryFolder()
})
afterEach(() => rm(root, { recursive: true }))

const out = (path = '') => join(root, 'out', path)

async function finish(files: Record<string, string>, printing: Pick<FinishOptions, 'print' | 'mustPrint'>) {
  await writeFiles(join(root, '.export'), files)
  const folders = { from: join(root, '.export'), to: out(), publicDir: join(root, 'public') }
  const routes = ['/', '/start/', '/404.html']
  const result = await finishExport({ ...folders, ...plainPlan, routes, packets: [smallPaper], ...printing })
  return result.published ? { ...result, problems: [] } : { ...result, notPrinted: undefined, takenAway: [] }
}

const withPaper = {
  ...smallExport(),
  'index.html': nextPage({
    body: '<p data-needs="/packets/a.pdf"><a href="/packets/a.pdf">On paper</a></p>x',
  }),
}
const failing = () => Promise.reject(new NotPrinted(new Error('no sandbox\nand a long log')))

test('a browser that fails leaves the guide without paper, and without a link to it', async () => {
  const result = await finish(withPaper, { print: failing })
  expect(result).toMatchObject({ published: true, notPrinted: 'no sandbox' })
  expect(await readFile(out('index.html'), 'utf8')).not.toContain('On paper')
  expect(await readdir(root)).toEqual(['.export', 'out'])
})

test('without a browser too; what the folder held before is named, and leads to its page for a time', async () => {
  await writeFiles(root, { 'out/packets/a.pdf': 'old paper' })
  const result = await finish(withPaper, {})
  expect(result.takenAway).toEqual(['/packets/a.pdf'])
  expect(await readFile(out('_redirects'), 'utf8')).toBe(
    '/packets/a.pdf / 302\n/packets/a-booklet.pdf / 302\n',
  )
  expect((await finish(withPaper, {})).takenAway).toEqual([])
})

test('what is printed again is not taken away, and leads nowhere else', async () => {
  await writeFiles(root, { 'out/packets/a.pdf': 'old paper' })
  const print = (_: unknown, folder: string) => writeFiles(folder, { 'packets/a.pdf': 'new paper' })
  expect((await finish(withPaper, { print })).takenAway).toEqual([])
  expect(await readFile(out('_redirects'), 'utf8')).toBe('')
})

test('where paper is needed, a browser that fails leaves the published folder untouched', async () => {
  await writeFiles(root, { 'out/index.html': 'the old page' })
  const result = await finish(withPaper, { print: failing, mustPrint: true })
  expect(result.problems).toEqual(['no sandbox'])
  expect(await readFile(out('index.html'), 'utf8')).toBe('the old page')
})

test('what is wrong in the making of paper is no fault of the browser, and stops the build', async () => {
  const print = () => Promise.reject(new PageSurprise(['a.html  leads nowhere']))
  expect((await finish(withPaper, { print })).problems).toEqual(['a.html  leads nowhere'])
})

test('nothing is printed as long as pages have problems', async () => {
  const page = nextPage({ body: '<a href="/gone/">x</a>' })
  const result = await finish(
    { ...withPaper, 'start/index.html': page },
    {
      print: () => Promise.reject(new Error('printed')),
    },
  )
  expect(result.problems.join()).toContain('/gone/')
})
