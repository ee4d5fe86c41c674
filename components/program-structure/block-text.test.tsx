import { expect, test } from 'vitest'
import { blockText, textWidth } from '@/components/program-structure/block-text'
import type { BlockWords } from '@/components/program-structure/block-text'
import { english } from '@/tests/support/english'
import { sessionKinds } from '@/lib/program/lists'

const words = (name: string, range: string, more: BlockWords['more'] = []): BlockWords => ({
  name,
  range,
  more,
})
const room = { width: 90, beside: 10 }

function said(given: BlockWords, height: number): string {
  const { lines, isWhole } = blockText(given, room.width, room.beside, height)
  return [...lines.map(({ text }) => text), isWhole ? 'whole' : 'noted'].join(' | ')
}

test('a block says as much as its height holds, and what it leaves out is noted', () => {
  const group = words('Group', 'from 11:30 to 12:30')
  expect(said(group, 60)).toBe('Group | from 11:30 to | 12:30 | whole')
  expect(said(group, 40)).toBe('Group | noted')
  expect(said(group, 12)).toBe('noted')
  expect(said(words('Group', '6 to 8'), 40)).toBe('Group | 6 to 8 | whole')
})

test('a name of several words takes two or three lines, and breaks after a hyphen', () => {
  expect(said(words('First step group', '6 to 8'), 60)).toBe('First step | group | 6 to 8 | whole')
  expect(said(words('Multi-family education', '9 to 10'), 80)).toBe(
    'Multi-family | education | 9 to 10 | whole',
  )
})

test('a name too long for its block is begun, and noted', () => {
  const long = words('Understanding withdrawal, sleep and stress with your family', '6 to 8')
  expect(said(long, 60)).toBe('Understanding | withdrawal,… | 6 to 8 | noted')
  expect(said(words('Psychoeducationally', '6 to 8'), 60)).toBe('6 to 8 | noted')
})

test('where it takes place stands after the time, with its sign; without room it is noted', () => {
  const hybrid = words('Group', '6 to 8', [{ text: 'by video', sign: 'video' }])
  expect(said(hybrid, 60)).toBe('Group | 6 to 8 | by video | whole')
  expect(blockText(hybrid, 76, 10, 60).lines.map(({ sign }) => sign)).toEqual([undefined, undefined, 'video'])
  expect(said(hybrid, 40)).toBe('Group | 6 to 8 | noted')
})

test('a line that a wide font could carry over the edge is fitted, to the room at most', () => {
  const { lines } = blockText(words('One-to-one', '5:30 to 6:30'), 76, 10, 55)
  expect(lines.map(({ fit }) => fit !== undefined && fit <= 86)).toEqual([true, true])
  const short = blockText(words('Group', '6 to 8'), 76, 10, 55)
  expect(short.lines.map(({ fit }) => fit)).toEqual([undefined, undefined])
})

test('the short word of every kind fits its column without being squeezed', () => {
  const widths = sessionKinds.map((kind) => textWidth(english.kinds[kind].short, true))
  expect(Math.max(...widths)).toBeLessThanOrEqual(76.5)
})
