import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { middleOf, problemLines, warningLines } from '@/lib/check/print'

function note(file: VFile, reason: string, line?: number, column?: number): VFile {
  const message = file.message(
    reason,
    line === undefined ? undefined : { place: { line, column: column ?? 1 } },
  )
  message.fatal = true
  return file
}

test('problems stand in the order of the files, and in a file in the order of the lines', () => {
  const first = new VFile({ path: 'content/a.mdx' })
  note(first, 'late', 12, 1)
  note(first, 'behind', 2, 9)
  note(first, 'before', 2, 3)
  const second = note(new VFile({ path: 'content/b.mdx' }), 'nowhere')
  expect(problemLines([first, new VFile({ path: 'content/sound.mdx' }), second])).toEqual([
    'content/a.mdx:2:3  before',
    'content/a.mdx:2:9  behind',
    'content/a.mdx:12:1  late',
    'content/b.mdx:1:1  nowhere',
  ])
})

test('a warning is no problem, and a problem no warning', () => {
  const file = note(new VFile({ path: 'content/a.yaml' }), 'wrong', 2)
  file.message('odd', { place: { line: 3, column: 5 } })
  expect(problemLines([file])).toEqual(['content/a.yaml:2:1  wrong'])
  expect(warningLines([file])).toEqual(['content/a.yaml:3:5  warning: odd'])
})

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[5], 5],
  [[], NaN],
])('the middle of %j is %d', (numbers, middle) => {
  expect(middleOf(numbers)).toBe(middle)
})
