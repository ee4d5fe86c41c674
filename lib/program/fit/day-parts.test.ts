import { expect, test } from 'vitest'
import { dayPartNames, dayParts } from '@/lib/program/fit/day-parts'
import { eveningStart } from '@/lib/program/hours'
import { phase, session } from '@/lib/program/gallery-weeks'
import { sessionProblems } from '@/lib/program/session-problems'

const { morning, evening } = dayParts

test('the parts of the day follow each other without a gap', () => {
  const parts = dayPartNames.map((name) => dayParts[name])
  expect(parts.slice(1).map(({ from }) => from)).toEqual(parts.slice(0, -1).map(({ to }) => to))
})

test('they reach from the earliest time a session may have to the latest, and not beyond', () => {
  const lawful = (start: string, end: string) =>
    sessionProblems(phase([session('mon', start, end, 'group')])).length === 0
  expect([morning.from, evening.to]).toEqual([5 * 60, 23 * 60])
  expect([lawful('05:00', '23:00'), lawful('04:55', '23:00'), lawful('05:00', '23:05')]).toEqual([
    true,
    false,
    false,
  ])
})

test('the evening begins where the counted evenings of a week begin', () => {
  expect(evening.from).toBe(eveningStart)
})
