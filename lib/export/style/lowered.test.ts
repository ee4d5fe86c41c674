import { expect, test } from 'vitest'
import { lowered } from '@/lib/export/style/lowered'

test.each([
  ['@media (width>=48rem){a{b:c}}', '@media (min-width:48rem){a{b:c}}'],
  ['a{&:hover{b:c}}', 'a:hover{b:c}'],
  ['a{inset:0}', 'a{top:0;bottom:0;left:0;right:0}'],
  ['a{padding-inline:1em}', 'a{padding-left:1em;padding-right:1em}'],
  ['a:focus-visible,b{c:d}', 'b{c:d}a:focus-visible{c:d}'],
  ['a{color:var(--ink)}', 'a{color:var(--ink)}'],
])('%s is written %s', (newer, older) => {
  expect(lowered(newer)).toBe(older)
})

test('a colour that older browsers do not know has one before it that they do', () => {
  expect(lowered('a{color:oklch(40% 0.1 90)}')).toMatch(/^a\{color:#[\da-f]+;/)
})
