import { expect, test } from 'vitest'
import {
  columnWidth,
  drawingWidth,
  gutter,
  head,
  weekLayout,
} from '@/components/program-structure/week-layout'
import { appointment, fixtures, phase, session } from '@/lib/program/gallery-weeks'
import { minutesOf } from '@/lib/program/hours'

const weeks = Object.entries(fixtures).flatMap(([name, { phases }]) => {
  return phases.flatMap((each) => {
    const layout = weekLayout(each)
    return layout ? [{ name: `${name}, ${each.id}`, layout }] : []
  })
})

test.each(weeks)('$name: each block is placed by the minute, to within 2 units', ({ layout }) => {
  const [first, second] = layout.hours
  if (!first || !second) throw new Error('a drawn week has two hour lines at least')
  const perMinute = (second.y - first.y) / 60
  const blocks = layout.columns.flatMap((column) => column.blocks)
  expect(blocks.length).toBeGreaterThan(0)
  for (const { session: drawn, y, height } of blocks) {
    const [start, end] = [minutesOf(drawn.start), minutesOf(drawn.end)]
    expect(Math.abs(y - head - (start - first.minutes) * perMinute)).toBeLessThan(0.02)
    expect(Math.abs(height - (end - start) * perMinute)).toBeLessThan(2)
  }
})

test.each(weeks)('$name: blocks stay in their column and between the outer lines', ({ layout }) => {
  const last = layout.hours.at(-1)?.y ?? 0
  expect(layout.columns).toHaveLength(7)
  for (const { x: left, blocks } of layout.columns) {
    for (const { x, y, width, height } of blocks) {
      expect([x >= left, x + width <= left + columnWidth]).toEqual([true, true])
      expect([y >= head, y + height <= last]).toEqual([true, true])
    }
  }
  expect(layout.columns[0]?.x).toBe(gutter)
  expect((layout.columns[6]?.x ?? 0) + columnWidth).toBeCloseTo(drawingWidth)
  expect(layout.height).toBeGreaterThan(last)
})

test('hour lines run from the hour before the first start to the hour after the last end', () => {
  const hours = weekLayout(phase([session('tue', '17:30', '18:30', 'group')]))?.hours
  expect(hours?.map(({ minutes }) => minutes / 60)).toEqual([17, 18, 19])
})

test('a whole last hour is not followed by an empty one', () => {
  const hours = weekLayout(phase([session('tue', '18:00', '20:00', 'group')]))?.hours
  expect(hours?.map(({ minutes }) => minutes / 60)).toEqual([18, 19, 20])
})

test('the words "no session" stand between two lines', () => {
  for (const { layout } of weeks) {
    for (const { y } of layout.hours) expect(Math.abs(layout.middle - y)).toBeGreaterThan(14)
  }
})

test('sessions that meet stand side by side and share the width; others have all of it', () => {
  const blocks =
    weekLayout(fixtures['not-every-week']?.phases[0] ?? phase())?.columns.flatMap(
      (column) => column.blocks,
    ) ?? []
  const placed = blocks.map(({ session: { day, kind }, x, width }) => {
    const column = weekLayout(phase())?.columns.find((one) => one.day === day)?.x ?? 0
    return `${day} ${kind} ${Math.round(((x - column) / columnWidth) * 2)}/2 ${Math.round((width / columnWidth) * 10) / 10}`
  })
  expect(placed).toEqual([
    'mon drug-test 0/2 1',
    'mon group 0/2 1',
    'tue family 0/2 0.5',
    'tue skills 1/2 0.5',
    'wed group 0/2 0.5',
    'wed family 1/2 0.5',
    'thu group 0/2 1',
    'fri medical 0/2 1',
    'sat mutual-help 0/2 1',
  ])
})

test('with nothing but appointments there is nothing to draw', () => {
  expect(weekLayout(phase([appointment('one-to-one', 50, 60)]))).toBeUndefined()
})
