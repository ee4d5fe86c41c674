import { expect, test } from 'vitest'
import { drawnEnd, stretchesOf, timeAxis } from '@/components/program-structure/time-axis'
import { session } from '@/lib/program/gallery-weeks'

const at = (...times: readonly (readonly [string, string])[]) =>
  times.map(([start, end]) => session('mon', start, end, 'group'))
const hoursOf = (sessions: ReturnType<typeof at>) =>
  stretchesOf(sessions).map(({ from, to }) => [from / 60, to / 60])

test('a gap of three hours is folded, one of a minute less is drawn', () => {
  expect(hoursOf(at(['09:00', '12:00'], ['15:00', '16:00']))).toEqual([
    [9, 12],
    [15, 16],
  ])
  expect(hoursOf(at(['09:00', '12:01'], ['15:00', '16:00']))).toEqual([[9, 16]])
})

test('what runs through the gap, on any day, keeps it open', () => {
  const long = session('fri', '08:00', '18:00', 'dosing', { lasts: 10 })
  expect(hoursOf([...at(['09:00', '12:00'], ['17:00', '19:00']), long])).toEqual([[8, 19]])
})

test('a session over midnight is drawn to the end of its day', () => {
  const [late] = at(['22:00', '01:00'])
  if (late === undefined) throw new Error('one session is given')
  expect(drawnEnd(late)).toBe(24 * 60)
  expect(hoursOf([late])).toEqual([[22, 24]])
})

test('hours of one stretch are equally far apart, and a fold is lower than an hour', () => {
  const axis = timeAxis(stretchesOf(at(['09:00', '11:00'], ['18:00', '20:00'])), 34, 50)
  expect(axis.hours.map(({ minutes, y }) => [minutes / 60, y])).toEqual([
    [9, 34],
    [10, 84],
    [11, 134],
    [18, 154],
    [19, 204],
    [20, 254],
  ])
  expect(axis.folds).toEqual([{ top: 134, bottom: 154 }])
  expect([axis.yOf(9 * 60 + 30), axis.yOf(18 * 60 + 30), axis.bottom]).toEqual([59, 179, 254])
})
