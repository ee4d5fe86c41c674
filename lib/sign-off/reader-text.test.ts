import { expect, test } from 'vitest'
import { parseMdx } from '@/lib/content/mdx/parse'
import { readerLines } from '@/lib/sign-off/reader-text'

const printed = {
  ask: (id: string) => `asked ${id}`,
  program: (id: string | undefined) => [`drawn ${id ?? 'all'}`],
  hours: (number: string) => (number === '1-800-662-4357' ? 'day and night' : undefined),
  hidden: new Set<string>(),
}
const lines = (text: string) => readerLines(parseMdx(text), printed)

test('headings, paragraphs, points, quotations and rows are a line each, without their marks', () => {
  expect(
    lines(
      '## A **b** {/* #a */}\n\nOne [two](/help/)\nthree [@key].\n\n- p\n- q\n\n> said\n\n| x | y |\n| - | - |\n| 1 | 2 |',
    ),
  ).toEqual(['## A b', 'One two three [@key].', '- p', '- q', 'said', 'x | y', '1 | 2'])
})

test('components stand as what they print; a block is only named', () => {
  expect(
    lines(
      '<Ask id="wait" />\n\n<SafetyBlock danger="stopping" />\n\n<ProgramStructure program="main" view="week" />',
    ),
  ).toEqual([
    'asked wait',
    '[SafetyBlock danger: stopping]',
    '[ProgramStructure program: main, view: week]',
    'drawn main',
  ])
})

test('the words inside Exact are signed, in a line and as a block', () => {
  expect(lines('An <Exact why="w">older word</Exact> here.')).toEqual(['An older word here.'])
  expect(lines('<Exact why="w">\n\nOlder words.\n\n</Exact>')).toEqual(['Older words.'])
})

test('a number stands with the hours that a reader sees behind it', () => {
  expect(lines('Call 1-800-662-4357 or 911.')).toEqual(['Call 1-800-662-4357 (day and night) or 911.'])
})
