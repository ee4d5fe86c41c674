import { expect, test } from 'vitest'
import { outlineOf } from '@/lib/content/mdx/outline'
import { parseMdx } from '@/lib/content/mdx/parse'

test('an outline has the headings, the sources, each once in the order of their first use, and the blocks in the text', () => {
  const text = [
    '## One {/* #one */}',
    '',
    'Words [@a2]. More [@b1].',
    '',
    '- **Bold [@c3]**',
    '',
    '| Cell [@d4] |',
    '| --- |',
    '| [@a2] |',
    '',
    '### Two {/* #two */}',
    '',
    '#### No id',
    '',
    '<SafetyBlock danger="overdose" />',
    '',
    '<SafetyBlock danger="suicide" />',
    '',
    'An address@example.org and [@x; @y].',
  ].join('\n')
  expect(outlineOf(parseMdx(text))).toEqual({
    headings: [
      { id: 'one', text: 'One', depth: 2 },
      { id: 'two', text: 'Two', depth: 3 },
    ],
    cites: ['a2', 'b1', 'c3', 'd4'],
    boxes: ['overdose', 'suicide'],
  })
})

test('front matter is no text', () => {
  expect(outlineOf(parseMdx('---\ntitle: "[@a1]"\n---\n\nText.')).cites).toEqual([])
})
