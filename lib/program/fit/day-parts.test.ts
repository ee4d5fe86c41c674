import { expect, test } from 'vitest'
import { dayPartNames, dayParts } from '@/lib/program/fit/day-parts'
import { eveningStart } from '@/lib/program/hours'

const { morning, evening } = dayParts

test('the parts of the day follow each other without a gap', () => {
  const parts = dayPartNames.map((name) => dayParts[name])
  expect(parts.slice(1).map(({ from }) => from)).toEqual(parts.slice(0, -1).map(({ to }) => to))
})

test('they are the whole day, so that no session lies outside them', () => {
  expect([morning.from, evening.to]).toEqual([0, 24 * 60])
})

test('the evening begins where the counted evenings of a week begin', () => {
  expect(evening.from).toBe(eveningStart)
})
