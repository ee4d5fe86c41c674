import { expect, test } from 'vitest'
import { firstWeek } from '@/lib/program/forms/first-week'

test('people who start in any week begin on the next Monday without a closure', () => {
  expect(firstWeek({ start: 'rolling' }, '2026-11-21')).toBe('2026-11-23')
  expect(
    firstWeek(
      { start: 'rolling', closures: [{ from: '2026-11-26', to: '2026-11-27', why: 'holidays' }] },
      '2026-11-21',
    ),
  ).toBe('2026-11-30')
})

test('a group begins in the week of its next first day, and once all are past in the next week', () => {
  const start = ['2027-02-09', '2027-01-11']
  expect(firstWeek({ start }, '2026-11-21')).toBe('2027-01-11')
  expect(firstWeek({ start }, '2027-01-12')).toBe('2027-02-08')
  expect(firstWeek({ start }, '2027-02-10')).toBe('2027-02-15')
})
