import { expect, test } from 'vitest'
import { wrap } from '@/lib/program/forms/wrap'

test('a line is filled to 80 characters and no further', () => {
  expect(wrap(`${'x'.repeat(39)} ${'y'.repeat(40)} z`)).toEqual([`${'x'.repeat(39)} ${'y'.repeat(40)}`, 'z'])
  expect(wrap(`${'x'.repeat(40)} ${'y'.repeat(40)}`)).toEqual(['x'.repeat(40), 'y'.repeat(40)])
})

test('what stands before the first line counts, and the others are set in as far', () => {
  expect(wrap(`${'x'.repeat(40)} ${'y'.repeat(40)}`, '- ')).toEqual([
    `- ${'x'.repeat(40)}`,
    `  ${'y'.repeat(40)}`,
  ])
})

test('a word longer than a line is left whole', () => {
  const address = `https://iop-guide.example/${'x'.repeat(80)}/`
  expect(wrap(`See ${address} for more`)).toEqual(['See', address, 'for more'])
})

test('a hyphen between words never begins a line', () => {
  expect(wrap(`${'x'.repeat(40)} ${'y'.repeat(39)} - z`)).toEqual(['x'.repeat(40), `${'y'.repeat(39)} - z`])
})

test('accents count as one', () => {
  expect(wrap(`${'é'.repeat(40)} ${'ñ'.repeat(39)}`)).toHaveLength(1)
})
