import { expect, test } from 'vitest'
import { drawnEnd } from '@/components/program-structure/time-axis'
import { gutter, screenWidth } from '@/components/program-structure/week-columns'
import { head, inText, onSheet, weekLayout } from '@/components/program-structure/week-layout'
import type { DrawingSize, WeekLayout } from '@/components/program-structure/week-layout'
import { galleryWeeks } from '@/lib/program/gallery-real-weeks'
import { appointment, fixtures, phase, session } from '@/lib/program/gallery-weeks'
import { minutesOf } from '@/lib/program/hours'
import type { Phase } from '@/lib/program/schema'
import { english } from '@/tests/support/english'

const layoutOf = (given: Phase, size?: DrawingSize) => weekLayout(given, english, size)
const sizes = [
  { size: undefined, where: 'alone' },
  { size: onSheet, where: 'on a sheet' },
  { size: inText, where: 'in a text' },
] as const
const weeks = Object.entries(galleryWeeks).flatMap(([name, { phases }]) => {
  return phases.flatMap((each) =>
    sizes.flatMap(({ size, where }) => {
      const layout = layoutOf(each, size)
      return layout ? [{ name: `${name}, ${each.id}, ${where}`, layout }] : []
    }),
  )
})
const blocksOf = (layout: WeekLayout | undefined) => layout?.columns.flatMap(({ blocks }) => blocks) ?? []

/** Where a minute is between the two hour lines around it. */
function placeOf(minutes: number, { hours }: WeekLayout): number {
  const at = hours.findLastIndex((line) => line.minutes <= minutes && minutes - line.minutes < 60)
  const [line, next] = [hours[at], hours[at + 1]]
  if (line === undefined) throw new Error(`no hour line before ${minutes}`)
  if (minutes === line.minutes) return line.y
  return line.y + ((minutes - line.minutes) / 60) * ((next?.y ?? NaN) - line.y)
}

test.each(weeks)('$name: each block is placed by the minute, to within 2 units', ({ layout }) => {
  expect(blocksOf(layout).length).toBeGreaterThan(0)
  for (const { session: drawn, y, height } of blocksOf(layout)) {
    expect(Math.abs(y - placeOf(minutesOf(drawn.start), layout))).toBeLessThan(0.02)
    const last = placeOf(drawnEnd(drawn) - 1, layout)
    expect(y + height - last).toBeGreaterThan(-2)
    expect(y + height - last).toBeLessThan(2.4)
  }
})

test.each(weeks)('$name: blocks stay in their column, apart, and between the outer lines', ({ layout }) => {
  const last = layout.hours.at(-1)?.y ?? 0
  expect(layout.columns).toHaveLength(7)
  for (const { x: left, width: room, blocks } of layout.columns) {
    for (const [at, { x, y, width, height }] of blocks.entries()) {
      expect([x >= left - 0.01, x + width <= left + room]).toEqual([true, true])
      expect([y >= head, y + height <= last]).toEqual([true, true])
      for (const other of blocks.slice(at + 1)) {
        const meet = y < other.y + other.height && other.y < y + height
        const apart = x + width <= other.x || other.x + other.width <= x
        expect(!meet || apart).toBe(true)
      }
    }
  }
  expect(layout.columns[0]?.x).toBe(gutter)
  const end = layout.columns[6]
  expect((end?.x ?? 0) + (end?.width ?? 0)).toBeCloseTo(layout.width)
  expect(layout.height).toBeGreaterThan(last)
})

test('hour lines run from the hour before the first start to the hour after the last end', () => {
  const hours = layoutOf(phase([session('tue', '17:30', '18:30', 'group')]))?.hours
  expect(hours?.map(({ minutes }) => minutes / 60)).toEqual([17, 18, 19])
})

test('a whole last hour is not followed by an empty one', () => {
  const hours = layoutOf(phase([session('tue', '18:00', '20:00', 'group')]))?.hours
  expect(hours?.map(({ minutes }) => minutes / 60)).toEqual([18, 19, 20])
})

test('a session of half an hour has room for name and time, one of 15 minutes for its name', () => {
  const said = ['18:30', '18:15'].map((end) =>
    blocksOf(layoutOf(phase([session('mon', '18:00', end, 'check-in')]))).map(({ lines, isWhole }) => [
      lines.length,
      isWhole,
    ]),
  )
  expect(said).toEqual([[[2, true]], [[1, false]]])
})

test('free days are narrow, and a day of alternatives is wide enough for their names', () => {
  const [evenings] = galleryWeeks.choices?.phases ?? []
  const layout = layoutOf(evenings ?? phase())
  const width = Object.fromEntries(layout?.columns.map((column) => [column.day, column.width]) ?? [])
  expect(width.wed).toBeLessThan(70)
  expect(width.tue).toBeGreaterThan((width.mon ?? 0) * 1.5)
  const tuesday = layout?.columns[1]
  expect(tuesday?.blocks.slice(0, 2).map(({ lines }) => lines[0]?.text)).toEqual(['Men’s', 'Women’s'])
  expect(tuesday?.marks).toHaveLength(1)
})

test('what a person comes to at any time runs beside the other sessions of its day, and alone takes it all', () => {
  const window = (day: 'mon' | 'tue') => session(day, '05:00', '11:00', 'dosing', { lasts: 10 })
  const layout = layoutOf(phase([window('mon'), session('mon', '06:00', '09:00', 'group'), window('tue')]))
  expect(blocksOf(layout).map(({ isBeside }) => isBeside)).toEqual([true, false, false])
  expect(blocksOf(layout)[0]?.width).toBeLessThan(20)
})

test('on a sheet of paper the hours stay within their height', () => {
  for (const { layout } of weeks.filter((each) => each.layout.width !== screenWidth)) {
    const folds = layout.folds.reduce((sum, { top, bottom }) => sum + bottom - top, 0)
    expect((layout.hours.at(-1)?.y ?? 0) - head - folds).toBeLessThanOrEqual(onSheet.most + 1)
  }
})

test('in a text a week is at most 15 rem high on paper, where it is 42 rem wide, unless a gap is folded', () => {
  const drawn = weeks.filter(({ name, layout }) => name.endsWith('in a text') && layout.folds.length === 0)
  expect(drawn.length).toBeGreaterThan(1)
  for (const { layout } of drawn) expect((layout.height / layout.width) * 42).toBeLessThanOrEqual(15)
})

test('sessions that meet stand side by side and share the width; others have all of it', () => {
  const layout = layoutOf(fixtures['not-every-week']?.phases[0] ?? phase())
  const placed = layout?.columns.flatMap(({ x: left, width: room, blocks }) =>
    blocks.map(({ session: { day, kind }, x, width }) => {
      return `${day} ${kind} ${Math.round(((x - left) / room) * 2)}/2 ${Math.round((width / room) * 10) / 10}`
    }),
  )
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
  expect(layoutOf(phase([appointment('one-to-one', 50, 60)]))).toBeUndefined()
})
