import { expect, test } from 'vitest'
import { serializeHtml } from '@/lib/export/html-tree'
import { dropWithoutFiles } from '@/lib/export/needed-files'
import { readHtml } from '@/lib/export/read-html'

const after = (made: readonly string[]) => {
  const { document } = readHtml(
    '<html><head></head><body><p data-needs="/a.pdf /b.pdf">Paper</p><p>On</p></body></html>',
  )
  dropWithoutFiles(document, (address) => made.includes(address))
  return serializeHtml(document)
}

test('what leads to files stands only where all of them were made', () => {
  expect(after(['/a.pdf', '/b.pdf'])).toContain('<body><p>Paper</p><p>On</p></body>')
  expect(after(['/a.pdf'])).toContain('<body><p>On</p></body>')
})
