import { expect, test } from 'vitest'
import { redirectRules } from '@/lib/export/redirects'
import { verifyFolder } from '@/lib/export/verify-folder'

const files = ['404.html', 'icon.svg', 'index.html', 'start/index.html']
const routes = ['/', '/start/', '/404.html']
const sound = { files, routes, redirects: [] }

test('a folder with exactly its routes has no problem', () => {
  expect(verifyFolder(sound)).toEqual([])
})

test('pages too many, too few and named twice are found', () => {
  const input = {
    files: [...files, 'extra/index.html'],
    routes: ['/', '/start/', '/start/', '/after/', '/404.html'],
  }
  expect(verifyFolder({ ...sound, ...input })).toEqual([
    'extra/index.html  a page that no route names',
    'after/index.html  the page was not made',
    'start/index.html  the route /start/ is named twice',
  ])
})

test('a missing page for unknown addresses is found', () => {
  expect(verifyFolder({ ...sound, files: ['index.html'], routes: ['/', '/404.html'] })).toEqual([
    '404.html  the page was not made',
  ])
})

test('an address that moved may lead to a part of a page, not away from a page nor to nowhere', () => {
  const moved = (from: string, to: string) =>
    verifyFolder({ ...sound, redirects: redirectRules([{ from, to }]).slice(0, 1) })
  expect(moved('/old/', '/start/?a=b#x')).toEqual([])
  expect(moved('/start/', '/')).toEqual(['_redirects  /start/ moved, yet a page still stands there'])
  expect(moved('/old/', '/gone/')).toEqual(['_redirects  /old/ leads to /gone/, which is no page'])
})
