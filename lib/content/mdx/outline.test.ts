import { expect, test } from 'vitest'
import { outlineOf, keepOutline } from '@/lib/content/mdx/outline'
import { parseMdx } from '@/lib/content/mdx/parse'
import { VFile } from 'vfile'
import type { Outline } from '@/lib/content/schema/outline'

test('an outline has the headings, the sources, each once in the order of their first use, and the blocks and pictures in the text', () => {
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
    '<Picture id="the-room" />',
    '',
    '<ProgramStructure program="main" view="week" />',
    '',
    '<ProgramStructure program="main" view="glance" />',
    '',
    '<ProgramStructure view="compare" />',
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
    pictures: ['the-room'],
    asks: [],
    drawn: ['main', 'compare'],
    words: 18,
  })
})

test('front matter is no text', () => {
  expect(outlineOf(parseMdx('---\ntitle: "[@a1]"\n---\n\nText.')).cites).toEqual([])
})

test('the outline of a text is kept by the path of its file', () => {
  const outlines = new Map<string, Outline>()
  const file = new VFile({ data: { rawDocumentData: { sourceFilePath: 'en/a.mdx' } } })
  keepOutline({ outlines })(parseMdx('## One {/* #one */}\n\nWords [@a2].'), file)
  expect([...outlines]).toEqual([
    [
      'en/a.mdx',
      {
        headings: [{ id: 'one', text: 'One', depth: 2 }],
        cites: ['a2'],
        boxes: [],
        asks: [],
        pictures: [],
        drawn: [],
        words: 3,
      },
    ],
  ])
})
