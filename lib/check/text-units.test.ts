import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { readRawDocument } from '@/lib/content/raw/raw-document'
import { textUnits } from '@/lib/check/text-units'
import type { TextUnit } from '@/lib/check/text-units'

/** The units of a text whose body begins on line 4. */
function unitsOf(body: string, fields = 'title: A title'): readonly TextUnit[] {
  const document = readRawDocument(
    new VFile({ path: 'content/x.mdx', value: `---\n${fields}\n---\n${body}\n` }),
    'en/articles/start/x.mdx',
  )
  if (document === undefined) throw new Error('this path is that of an article')
  return textUnits(document)
}

const bodyUnits = (body: string) => unitsOf(body).filter(({ role }) => role !== 'data')

function placeIn(body: string, words: string): string {
  const [unit] = bodyUnits(body)
  const index = unit?.text.indexOf(words) ?? -1
  if (unit === undefined || index < 0) throw new Error(`"${words}" is not in "${String(unit?.text)}"`)
  const { line, column } = unit.placeAt(index)
  return `${line}:${column}`
}

test.each([
  ['in the first line', 'One junkie here.', 'junkie', '4:5'],
  ['in the second line', 'One line.\nA junkie here.', 'junkie', '5:3'],
  ['at the start of the second line', 'One line.\njunkie here.', 'junkie', '5:1'],
  ['in bold', 'One **bold junkie** here.', 'junkie', '4:12'],
  ['behind bold', 'One **bold** and a junkie.', 'junkie', '4:20'],
  ['behind bold, in the second line', 'One **bold** and\na junkie.', 'junkie', '5:3'],
  ['in bold, in the second line', 'One line and\n**a junkie** here.', 'junkie', '5:5'],
  ['in a link', 'See [a junkie](/help/).', 'junkie', '4:8'],
  ['behind a hard line end', 'One line  \nand a junkie.', 'junkie', '5:7'],
  ['in a heading', '## A junkie {/* #a */}', 'junkie', '4:6'],
  ['in a list', '- one junkie', 'junkie', '4:7'],
  ['across bold and plain', 'A **jun**kie here.', 'kie', '4:10'],
])('a word %s has its place', (_, body, words, place) => {
  expect(placeIn(body, words)).toBe(place)
})

test('each paragraph, heading, cell and alternative text is a unit of its own', () => {
  const body = [
    '## A heading {/* #a */}',
    '',
    'A paragraph.',
    '',
    '- A point',
    '',
    '| One | Two |',
    '| --- | --- |',
    '| a | b |',
    '',
    '![A bus](/bus.svg)',
    '',
    '> A quote',
  ].join('\n')
  expect(bodyUnits(body).map(({ role, text }) => `${role}: ${text}`)).toEqual([
    'heading: A heading',
    'prose: A paragraph.',
    'prose: A point',
    'cell: One',
    'cell: Two',
    'cell: a',
    'cell: b',
    'prose: ',
    'alt: A bus',
    'prose: A quote',
  ])
})

test('words inside Exact are known, and only those', () => {
  const [unit] = bodyUnits('An <Exact why="a title">old **name**</Exact> here.')
  expect(unit?.text).toBe('An old name here.')
  expect([0, 3, 7, 10, 11].map((index) => unit?.isExact(index))).toEqual([false, true, true, true, false])
})

test('fields for readers are units with the way to them; ids, dates and reasons are not', () => {
  const fields =
    'id: an-id\ntitle: A title\nchecked: 2026-11-21\ninOneMinute:\n  - First\n  - Second\nexempt:\n  - { danger: overdose, reason: Why }'
  const units = unitsOf('', fields)
  expect(units.map(({ text, path }) => [text, ...path])).toEqual([
    ['A title', 'title'],
    ['First', 'inOneMinute', 0],
    ['Second', 'inOneMinute', 1],
  ])
  expect(units[2]?.placeAt(3)).toEqual({ line: 7, column: 5 })
})
