import { expect, test } from 'vitest'
import { discreetCode } from '@/lib/links/discreet-code'

test('a code never changes: links with it were sent', () => {
  expect(discreetCode('before-you-stop')).toBe('6ptm3y')
  expect(discreetCode('first-day')).toBe('rkmwwd')
})

test('a code is six letters and digits that nobody misreads, and no word', () => {
  const codes = Array.from({ length: 500 }, (_, index) => discreetCode(`article-${index}`))
  expect(codes.filter((code) => !/^[cdfhjkmnprtwxy3467]{6}$/.test(code))).toEqual([])
  expect(new Set(codes).size).toBe(500)
})
