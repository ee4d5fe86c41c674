import { expect, test } from 'vitest'
import { withoutUnread } from '@/lib/export/style/read-variables'

test.each([
  ['a variable that something reads stays', '*{--a:1}p{c:var(--a)}', '*{--a:1}p{c:var(--a)}'],
  ['so does one that stands for another', 'p{c:var(--b,var(--a))}*{--a:1}', 'p{c:var(--b,var(--a))}*{--a:1}'],
  ['one that nothing reads goes', '*{--a:1;--b:2}p{--b:3;c:var(--a)}', '*{--a:1}p{c:var(--a)}'],
  ['and so does a rule that is empty then', '*{--a:1}p{c:d}', 'p{c:d}'],
])('%s', (_, style, smaller) => {
  expect(withoutUnread(style)).toBe(smaller)
})
