import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { middleOf, problemLines } from '@/lib/check/print'

test('problems stand in the order of the files, and in a file in the order of the lines', () => {
  const first = new VFile({ path: 'content/a.mdx' })
  first.message('late', { line: 12, column: 1 })
  first.message('behind', { line: 2, column: 9 })
  first.message('before', { line: 2, column: 3 })
  const second = new VFile({ path: 'content/b.mdx' })
  second.message('nowhere')
  expect(problemLines([first, new VFile({ path: 'content/sound.mdx' }), second])).toEqual([
    'content/a.mdx:2:3  before',
    'content/a.mdx:2:9  behind',
    'content/a.mdx:12:1  late',
    'content/b.mdx:1:1  nowhere',
  ])
})

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[5], 5],
  [[], NaN],
])('the middle of %j is %d', (numbers, middle) => {
  expect(middleOf(numbers)).toBe(middle)
})
