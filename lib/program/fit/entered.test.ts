import { expect, test } from 'vitest'
import { enteredHours, enteredTravel } from '@/lib/program/fit/entered'

test('two times are a busy time, two empty fields are nothing', () => {
  expect(enteredHours(9 * 60, 17 * 60)).toEqual({ from: 540, to: 1020 })
  expect(enteredHours('empty', 'empty')).toBe('empty')
})

test('a half-filled or unfinished pair is not used', () => {
  expect(enteredHours(540, 'empty')).toBe('half')
  expect(enteredHours('empty', 540)).toBe('half')
  expect(enteredHours('unfinished', 'empty')).toBe('half')
  expect(enteredHours(540, 'unfinished')).toBe('half')
})

test('a pair that ends before it begins, or as it begins, is not used', () => {
  expect(enteredHours(1020, 540)).toBe('backwards')
  expect(enteredHours(540, 540)).toBe('backwards')
})

test('an end at 00:00 is the midnight at the end of the day, a start at 00:00 the one before', () => {
  expect(enteredHours(22 * 60, 0)).toEqual({ from: 1320, to: 1440 })
  expect(enteredHours(0, 6 * 60)).toEqual({ from: 0, to: 360 })
})

test('travel is a number from 0 to 180, and an empty field is none', () => {
  expect(['', '0', '25', '180'].map(enteredTravel)).toEqual([0, 0, 25, 180])
  expect(['181', '-5', 'half an hour'].map(enteredTravel)).toEqual([undefined, undefined, undefined])
})
