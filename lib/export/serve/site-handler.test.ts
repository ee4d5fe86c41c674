import { expect, test } from 'vitest'
import { answerTo } from '@/lib/export/serve/site-handler'

const site = {
  files: new Set(['index.html', 'start/index.html', 'icon.svg', '404.html', '_headers', '_redirects']),
  redirects: [{ from: '/old/', to: '/start/', status: 301 }],
}

test.each([
  ['/', 'index.html'],
  ['/start/', 'start/index.html'],
  ['/icon.svg', 'icon.svg'],
])('%s is the file %s', (path, file) => {
  expect(answerTo(path, site)).toEqual({ kind: 'file', file })
})

test.each([
  ['/start', '/start/'],
  ['/start/index.html', '/start/'],
  ['/index.html', '/'],
  ['/old/', '/start/'],
])('%s leads to %s', (path, to) => {
  expect(answerTo(path, site)).toEqual({ kind: 'redirect', to, status: 301 })
})

test.each([
  ['/_headers'],
  ['/_redirects'],
  ['/404.html'],
  ['/404'],
  ['/icon.svg/'],
  ['//start'],
  ['/../icon.svg'],
  ['/gone/'],
])('%s is not found', (path) => {
  expect(answerTo(path, site)).toEqual({ kind: 'not-found' })
})
