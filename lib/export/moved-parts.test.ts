import { expect, test } from 'vitest'
import { serializeHtml } from '@/lib/export/html-tree'
import { addMovedParts } from '@/lib/export/moved-parts'
import { readHtml } from '@/lib/export/read-html'

test('a part that left its page has a line there under its old id, with a link to its new place', () => {
  const { document } = readHtml(
    '<!DOCTYPE html><html><head></head><body><main id="main"><h1>A</h1></main></body></html>',
  )
  addMovedParts(document, [{ id: 'old', to: '/b/#new', lead: 'Moved:', title: 'B & C' }])
  expect(serializeHtml(document)).toContain(
    '<h1>A</h1><p id="old" class="mt-4 measure">Moved: <a href="/b/#new">B &amp; C</a></p></main>',
  )
})
