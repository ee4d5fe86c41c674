import { expect, test } from 'vitest'
import { hoursPattern } from '@/tests/support/hours-pattern'

test.each([
  [540, '9 hours a week'],
  [630, '10 and a half hours'],
  [675, '11 and a quarter hours'],
  [675, '11 hours 15 minutes'],
  [950, '15 hours and 50 minutes a week'],
  [{ from: 690, to: 720 }, '11 and a half to 12 hours'],
  [{ from: 540, to: 900 }, '9 hours a week, in some weeks up to 15 hours'],
  [{ from: 0, to: 60 }, 'up to 1 hour'],
])('%j minutes: %s', (minutes, said) => {
  expect(said).toMatch(hoursPattern(minutes))
})

test.each([
  [540, '19 hours'],
  [540, '8 hours 30 minutes'],
  [600, '1:10 hours'],
  [{ from: 690, to: 720 }, '12 hours'],
  [{ from: 540, to: 900 }, '9 hours'],
  [{ from: 0, to: 60 }, '2 hours'],
])('not %j minutes: %s', (minutes, said) => {
  expect(said).not.toMatch(hoursPattern(minutes))
})
