import { expect, test } from 'vitest'
import { mondayOf, weekNumber } from '@/lib/dates/day-arithmetic'

test('from Monday to Sunday a week has one number, and the next Monday has the next', () => {
  const week = ['2027-01-04', '2027-01-06', '2027-01-10'].map(weekNumber)
  expect(new Set(week).size).toBe(1)
  expect(weekNumber('2027-01-11')).toBe(weekNumber('2027-01-10') + 1)
  expect(weekNumber('2026-12-28')).toBe(weekNumber('2027-01-04') - 1)
  expect(mondayOf('2027-01-10')).toBe('2027-01-04')
})
