import { expect, test } from 'vitest'
import { amount, amountRange, hoursRangeText, hoursText } from '@/lib/program/amount-words'
import { english } from '@/tests/support/english'

const { visits, weeks } = english.amounts

test.each([
  [0, '0 hours'],
  [5, '5 minutes'],
  [30, 'half an hour'],
  [60, '1 hour'],
  [90, '1 and a half hours'],
  [75, '1 and a quarter hours'],
  [105, '1 hour 45 minutes'],
  [600, '10 hours'],
  [570, '9 and a half hours'],
])('%d minutes are said as "%s"', (minutes, said) => {
  expect(hoursText(minutes, english)).toBe(said)
})

test('a range of lengths names its unit once when both ends are whole hours', () => {
  expect(hoursRangeText({ from: 180, to: 600 }, english)).toBe('3 to 10 hours')
  expect(hoursRangeText({ from: 690, to: 720 }, english)).toBe('11 and a half to 12 hours')
  expect(hoursRangeText({ from: 555, to: 600 }, english)).toBe('9 and a quarter to 10 hours')
  expect(hoursRangeText({ from: 585, to: 600 }, english)).toBe('9 hours 45 minutes to 10 hours')
  expect(hoursRangeText({ from: 540, to: 580 }, english)).toBe('9 hours to 9 hours 40 minutes')
  expect(hoursRangeText({ from: 20, to: 30 }, english)).toBe('20 to 30 minutes')
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
