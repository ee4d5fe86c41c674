import { expect, test } from 'vitest'
import { amount, amountRange, hoursRangeText, hoursText } from '@/lib/program/amount-words'
import { english, shippedProgram } from '@/tests/support/english'
import { fixtures } from '@/lib/program/gallery-weeks'
import { glanceSentence } from '@/lib/program/glance-sentence'

const { visits, weeks } = english.amounts

test.each([
  [0, '0 hours'],
  [5, '5 minutes'],
  [30, 'half an hour'],
  [60, '1 hour'],
  [90, '1 and a half hours'],
  [105, '1 hour 45 minutes'],
  [600, '10 hours'],
  [570, '9 and a half hours'],
])('%d minutes are said as "%s"', (minutes, said) => {
  expect(hoursText(minutes, english)).toBe(said)
})

test('a range of lengths names its unit once when both ends are whole hours', () => {
  expect(hoursRangeText({ from: 180, to: 600 }, english)).toBe('3 to 10 hours')
  expect(hoursRangeText({ from: 30, to: 600 }, english)).toBe('half an hour to 10 hours')
  expect(hoursRangeText({ from: 540, to: 540 }, english)).toBe('9 hours')
  expect(hoursRangeText({ from: 0, to: 60 }, english)).toBe('up to 1 hour')
  expect(amountRange({ from: 0, to: 2 }, visits, english)).toBe('up to 2 visits')
})

test('one has its own form, also as a range from one to one', () => {
  expect([amount(1, visits), amount(4, visits)]).toEqual(['1 visit', '4 visits'])
  expect(amountRange({ from: 1, to: 1 }, weeks, english)).toBe('1 week')
  expect(amountRange({ from: 1, to: 4 }, weeks, english)).toBe('1 to 4 weeks')
})

test('the glance sentence tells the first week, and the last when it differs', () => {
  expect(glanceSentence(shippedProgram('evening'), english)).toBe(
    'This track starts with 4 visits and 10 hours a week, and ends with 2 visits and 3 hours a week.',
  )
  const single = fixtures['one-session-week']
  expect(single && glanceSentence(single, english)).toBe(
    'You come for 1 visit a week, 1 and a half hours in all.',
  )
})

test.each([
  ['by-appointment-only', 'You come by appointment, 50 minutes to 1 and a half hours a week in all.'],
  ['optional-only', 'This track has no required treatment sessions. Come when it helps you.'],
  ['virtual', 'You join by video on 3 days a week, 9 hours in all.'],
  [
    'not-every-week',
    'You come for 4 to 5 visits plus appointments a week, 10 hours 50 minutes to 11 and a half hours in all.',
  ],
])('the glance sentence of %s', (id, said) => {
  const given = fixtures[id]
  expect(given && glanceSentence(given, english)).toBe(said)
})
