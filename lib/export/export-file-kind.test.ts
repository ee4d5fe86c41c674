import { expect, test } from 'vitest'

import { exportFileKind } from '@/lib/export/export-file-kind'

test.each([
  ['index.html', 'page'],
  ['start/a/index.html', 'page'],
  ['not-found/index.html', 'page'],
  ['404.html', 'left-out'],
  ['404/index.html', 'left-out'],
  ['_not-found/index.html', 'left-out'],
  ['index.txt', 'left-out'],
  ['start/a/index.txt', 'left-out'],
  ['__next._full.txt', 'left-out'],
  ['start/a/__next.!KGVuKQ.start.$d$slug.__PAGE__.txt', 'left-out'],
  ['_next/static/chunks/a.js', 'asset'],
  ['robots.txt', 'file'],
  ['sitemap.xml', 'file'],
  ['icon.svg', 'file'],
  ['start/opengraph-image.png', 'file'],
  ['notes.txt', 'file'],
  ['other.txt', undefined],
  ['start.html', undefined],
  ['api/data.json', undefined],
])('%s is %s', (path, kind) => {
  expect(exportFileKind(path, new Set(['notes.txt']))).toBe(kind)
})
