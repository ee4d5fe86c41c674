import { expect, test } from 'vitest'
import { enteredCount, enteredMoney } from '@/lib/program/share/entered'

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['0', 0],
  ['40', 4000],
  [' $40 ', 4000],
  ['1.15', 115],
  ['12.5', 1250],
  ['$1,250.50', 125_050],
  ['1250', 125_000],
  ['100,000', 10_000_000],
  ['100001', 'wrong'],
  ['12,50', 'wrong'],
  ['-5', 'wrong'],
  ['1e3', 'wrong'],
  ['40 or so', 'wrong'],
  ['4.005', 'wrong'],
  ['$', 'wrong'],
] as const)('money "%s" is %s', (text, right) => {
  expect(enteredMoney(text)).toBe(right)
})

test.each([
  ['', 'empty'],
  ['3', 3],
  ['20 %', 20],
  ['0', 'wrong'],
  ['8', 8],
  ['101', 'wrong'],
  ['2.5', 'wrong'],
  ['three', 'wrong'],
] as const)('a count from 1 to 100 "%s" is %s', (text, right) => {
  expect(enteredCount(text, 1, 100)).toBe(right)
})
