import { expect, test } from 'vitest'
import { blockLines, textWidth } from '@/components/program-structure/block-text'
import { weekLayout } from '@/components/program-structure/week-layout'
import { english } from '@/tests/support/english'
import { phase, session } from '@/lib/program/gallery-weeks'
import { sessionKinds } from '@/lib/program/lists'

function said(height: number, range = '11:30 to 12:30', width = 76): string {
  const lines = blockLines('Group', range.split(' ')[0] ?? '', range, width, height)
  return lines.map(({ text }) => text).join(' | ')
}

test('a block says as much as its height holds', () => {
  expect(said(60)).toBe('Group | 11:30 to | 12:30')
  expect(said(40)).toBe('Group | 11:30')
  expect(said(25)).toBe('Group')
  expect(said(12)).toBe('')
  expect(said(40, '6 to 8')).toBe('Group | 6 to 8')
})

test('a session of half an hour has room for two lines, one of 15 minutes for one', () => {
  const heights = ['18:30', '18:15'].map((end) => {
    const columns = weekLayout(phase([session('mon', '18:00', end, 'check-in')]))?.columns ?? []
    return columns[0]?.blocks[0]?.height ?? 0
  })
  expect(heights.map((height) => said(height, '6 to 6:30'))).toEqual(['Group | 6 to 6:30', 'Group'])
})

test('a line that a wide font could carry over the edge is fitted, to the room at most', () => {
  const [label, time] = blockLines('One-to-one', '5:30', '5:30 to 6:30', 76, 55)
  expect([label?.fit, time?.fit].every((fit) => fit !== undefined && fit <= 76)).toBe(true)
  expect(blockLines('Group', '6', '6 to 8', 76, 55).map(({ fit }) => fit)).toEqual([undefined, undefined])
})

test('the short word of every kind fits its column without being squeezed', () => {
  const widths = sessionKinds.map((kind) => textWidth(english.kinds[kind].short, true))
  expect(Math.max(...widths)).toBeLessThanOrEqual(76.5)
})
