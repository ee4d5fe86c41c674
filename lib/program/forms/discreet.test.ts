import { expect, test } from 'vitest'
import { isDiscreet } from '@/lib/program/forms/discreet'
import { englishForms } from '@/tests/support/english'

const { never } = englishForms.sms

test.each([
  'Recovery evenings',
  'Day IOP, 15 hours',
  'Drug-free mornings',
  'SUBOXONE visits',
  'Sober living group',
  'Outpatient treatment',
  'Alcoholics Anonymous',
])('"%s" says what is treated', (text) => {
  expect(isDiscreet(text, never)).toBe(false)
})

test.each([
  'Evening track',
  'Program for pregnant women and mothers',
  'Partial day',
  'Something new',
  'Retreat house mornings',
  'Cleaner Street group',
])('"%s" does not', (text) => {
  expect(isDiscreet(text, never)).toBe(true)
})

test('a word is whole unless it has a star, whatever its letters', () => {
  expect(isDiscreet('méthode', ['meth'])).toBe(true)
  expect(isDiscreet('adicción', ['adicci*'])).toBe(false)
  expect(isDiscreet('a.b', ['a.b'])).toBe(false)
  expect(isDiscreet('acb', ['a.b'])).toBe(true)
})
