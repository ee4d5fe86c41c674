import { expect, test } from 'vitest'
import { elementsOf, serializeHtml } from '@/lib/export/html-tree'
import { readHtml } from '@/lib/export/read-html'
import { paintDrawings, paintsOf } from '@/lib/export/style/paint-drawings'

const style =
  '.fill-x{fill:var(--x)}.fill-none{fill:none}.pale{opacity:.4}.fill-x b,.both.two{fill:red}@media print{.print{fill:red}}'

function painted(drawing: string): string {
  const { document } = readHtml(`<div class="fill-x"></div>${drawing}`)
  paintDrawings(elementsOf(document), paintsOf(style), ':root{--x:#abc}@media screen{:root{--x:#000}}')
  return serializeHtml(document).replace(/^.*<\/div>|<\/body>.*$/g, '')
}

test.each([
  ['a colour, in its light value', '<svg><path class="fill-x"></path></svg>', ' fill="#abc"'],
  ['none', '<svg><path class="fill-none"></path></svg>', ' fill="none"'],
  ['how strong it is', '<svg><path class="pale"></path></svg>', ' opacity=".4"'],
  ['nothing for print alone', '<svg><path class="print"></path></svg>', ''],
  ['nothing for a class that needs another', '<svg><path class="both"></path></svg>', ''],
])('a drawing gets as attribute %s', (_, drawing, added) => {
  expect(painted(drawing)).toBe(drawing.replace('></path>', `${added}></path>`))
})

test('an attribute of its own stays', () => {
  const drawing = '<svg><path class="fill-x" fill="red"></path></svg>'
  expect(painted(drawing)).toBe(drawing)
})
