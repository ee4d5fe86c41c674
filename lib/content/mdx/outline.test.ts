import { expect, test } from 'vitest'
import { outlineOfText } from '@/lib/content/mdx/outline'

test('an outline has the headings and, each once, the sources in the order of their first use', () => {
  const text = [
    '## One [@b1] {/* #one */}', '', 'Words [@a2]. More [@b1].', '', '- **Bold [@c3]**', '', '| Cell [@d4] |', '| --- |', '| [@a2] |', '',
    '### Two {/* #two */}', '', '#### No id', '', 'An address@example.org and [@x; @y].',
  ].join('\n')
  expect(outlineOfText(text)).toEqual({
    headings: [{ id: 'one', text: 'One [@b1]', depth: 2 }, { id: 'two', text: 'Two', depth: 3 }],
    cites: ['b1', 'a2', 'c3', 'd4'],
  })
})

test('front matter is no text', () => {
  expect(outlineOfText('---\ntitle: "[@a1]"\n---\n\nText.').cites).toEqual([])
})
