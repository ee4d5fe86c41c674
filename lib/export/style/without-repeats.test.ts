import { expect, test } from 'vitest'
import { withoutRepeats } from '@/lib/export/style/without-repeats'

test.each([
  ['a rule that stands again', 'a{b:c}d{b:c}a{b:c}', 'd{b:c}a{b:c}'],
  ['a declaration that stands again', 'a{b:c;b:c;d:e}', 'a{b:c;d:e}'],
  ['in a question', '@media print{a{b:c}a{b:c}}', '@media print{a{b:c}}'],
  [
    'old names beside :has()',
    'a:has(+:-webkit-any(b)){c:d}a:has(+:-moz-any(b)){c:d}a:has(+:is(b)){c:d}',
    'a:has(+:is(b)){c:d}',
  ],
])('%s is taken out', (_, before, after) => {
  expect(withoutRepeats(before)).toBe(after)
})

test.each([
  ['a rule that another one between them changes', 'a{b:c}d{b:e}a{b:c}'],
  ['a value for older browsers before the newer one', 'a{b:c;b:d}'],
  ['old names without :has()', 'a:-webkit-any(b){c:d}a:is(b){c:d}'],
])('%s stays', (_, style) => {
  expect(withoutRepeats(style)).toBe(style)
})
