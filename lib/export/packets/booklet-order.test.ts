import { expect, test } from 'vitest'
import { bookletOrder } from '@/lib/export/packets/booklet-order'

test('eight pages are two sheets: the outer one holds the first and the last two pages', () => {
  expect(bookletOrder(8)).toEqual([
    { left: 8, right: 1 },
    { left: 2, right: 7 },
    { left: 6, right: 3 },
    { left: 4, right: 5 },
  ])
})

test('what is left over is empty at the end of the booklet', () => {
  expect(bookletOrder(3)).toEqual([
    { left: undefined, right: 1 },
    { left: 2, right: 3 },
  ])
})

test('no page makes no sheet', () => {
  expect(bookletOrder(0)).toEqual([])
})

const counts = Array.from({ length: 40 }, (_, index) => index + 1)

test.each(counts)('a folded stack of %i pages reads in order, each page once', (pages) => {
  expect(readingOf(bookletOrder(pages)).filter((page) => page !== undefined)).toEqual(
    Array.from({ length: pages }, (_, index) => index + 1),
  )
})

test.each(counts)('%i pages: both halves of each side are neighbours or the two ends', (pages) => {
  const places = 4 * Math.ceil(pages / 4)
  for (const { left, right } of bookletOrder(pages))
    if (left !== undefined && right !== undefined) expect(left + right).toBe(places + 1)
})

/** What a reader sees who turns the leaves: the stack is folded, so the right halves come first, from outside in. */
function readingOf(sides: ReturnType<typeof bookletOrder>): readonly (number | undefined)[] {
  const sheets = Array.from({ length: sides.length / 2 }, (_, sheet) => sides.slice(2 * sheet, 2 * sheet + 2))
  const first = sheets.flatMap(([front, back]) => [front?.right, back?.left])
  const second = sheets.toReversed().flatMap(([front, back]) => [back?.right, front?.left])
  return [...first, ...second]
}
