import { expect, test } from 'vitest'

import { elementsOf } from '@/lib/export/html-tree'
import { readHtml } from '@/lib/export/read-html'
import { cssReferences, pageReferences, pathOnSite, withRootedUrls } from '@/lib/export/references'

test('a page names addresses in links, pictures, styles and for sharing', () => {
  const page =
    '<meta property="og:image" content="/og.png"><style>a{background:url( "/a.svg" )}</style>' +
    '<a href="/x/"></a><img src="/b.png" srcset="/c.png 1x, /d.png 2x">' +
    '<video poster="/f.png"></video><svg><use xlink:href="/e.svg#x"></use></svg>'
  const found = pageReferences(elementsOf(readHtml(page).document)).map(({ address }) => address)
  expect(found.sort()).toEqual([
    '/a.svg',
    '/b.png',
    '/c.png',
    '/d.png',
    '/e.svg#x',
    '/f.png',
    '/og.png',
    '/x/',
  ])
})

test('a style names files with and without quotes', () => {
  const css = `a{b:url(x.png);c:url('y.png');d:url("z.png")}`
  expect(cssReferences(css, '').map(({ address }) => address)).toEqual(['x.png', 'y.png', 'z.png'])
})

test('a style that moves into a page names its files from the root', () => {
  const css = `a{b:url(../m/x.woff2);c:url("y.png");d:url(#z);e:url(data:x,);f:url(/g.png);h:url(https://x.org/i)}`
  expect(withRootedUrls(css, '/_next/static/chunks/a.css')).toBe(
    'a{b:url(/_next/static/m/x.woff2);c:url(/_next/static/chunks/y.png);d:url(#z);e:url(data:x,);f:url(/g.png);h:url(https://x.org/i)}',
  )
})

test.each([
  ['/a/?q#x', '/a/'],
  ['b', '/start/b'],
  ['#x', '/start/'],
  ['https://example.org/c/', '/c/'],
  ['https://other.org/c/', undefined],
  ['//other.org/c/', undefined],
  ['tel:988', undefined],
  ['mailto:a@example.org', undefined],
])('on /start/, %s is the path %s', (address, path) => {
  expect(pathOnSite(address, '/start/', 'https://example.org')).toBe(path)
})
