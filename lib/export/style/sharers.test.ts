import { expect, test } from 'vitest'
import { elementsOf } from '@/lib/export/html-tree'
import { readHtml } from '@/lib/export/read-html'
import { sharersOf } from '@/lib/export/style/sharers'

const plain = '<p>x</p><script type="application/ld+json">{}</script>'
const program = '<div role="group" aria-label="A week">x</div>'

test.each([
  ['start/what/index.html', plain, 'articles'],
  ['es/family/how/index.html', plain, 'articles'],
  ['start/what/index.html', program, 'articles with a program'],
  ['start/index.html', plain, 'other pages'],
  ['index.html', plain, 'other pages'],
  ['program/family/sheet/index.html', program, 'other pages with a program'],
  [
    'start/what/index.html',
    `${program}<script type="module" src="/elements/x.js"></script>`,
    'pages with a script',
  ],
])('%s with %s shares its style with: %s', (file, html, sharers) => {
  expect(sharersOf(file, elementsOf(readHtml(html).document))).toBe(sharers)
})
