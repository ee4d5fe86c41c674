import { expect, test } from 'vitest'
import { firstMonday } from '@/lib/program/forms/first-monday'

test.each([
  ['2027-01-01', '2027-01-04', 'a Friday'],
  ['2027-01-03', '2027-01-04', 'a Sunday'],
  ['2027-01-04', '2027-01-11', 'a Monday'],
  ['2026-12-29', '2027-01-04', 'over the turn of the year'],
  ['2028-02-26', '2028-02-28', 'before a leap day'],
])('after %s comes Monday %s: %s', (today, monday) => {
  expect(firstMonday(today, [])).toBe(monday)
})

test.each([
  [{ from: '2027-01-10', to: '2027-01-10' }, '2027-01-11', 'on its Sunday'],
  [{ from: '2027-01-04', to: '2027-01-04' }, '2027-01-11', 'on its Monday'],
  [{ from: '2026-12-24', to: '2027-02-01' }, '2027-02-08', 'over many weeks'],
  [{ from: '2026-12-24', to: '2027-01-03' }, '2027-01-04', 'up to the day before'],
  [{ from: '2027-01-11', to: '2027-01-12' }, '2027-01-04', 'from the day after'],
])('the closure %j leads to %s: %s', (closure, monday) => {
  expect(firstMonday('2027-01-01', [closure])).toBe(monday)
})
