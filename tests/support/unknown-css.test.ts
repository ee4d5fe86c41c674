import { expect, test } from 'vitest'
import { unknownCss } from '@/tests/support/unknown-css'

test.each([
  ['a{color:red;margin:0 auto;--own:oklch(1 0 0)}', []],
  ['@media (min-width:1em){a:not(:first-child):after{display:grid}}', []],
  ['@layer x{a{color:red}}', ['layer']],
  [':where(a) b{color:red}', ['where']],
  ['body:has(.x) :is(a,b){color:red}', ['has']],
  ['a{inset:0;margin-inline:0}', ['inset', 'margin-inline']],
  ['a{aspect-ratio:1;color:oklch(.5 .1 90)}', ['aspect-ratio', 'color oklch']],
  ['a{width:clamp(1px,2vw,3px);height:min(1px,2vw)}', ['clamp', 'min']],
  ['a{color:color-mix(in srgb,red,blue)}', ['color color-mix']],
  ['@media (width>=1em){a{color:red}}', ['media range_syntax']],
  ['a{&:hover{color:red}}', ['nesting']],
  ['@container (min-width:1em){a{color:red}}', ['container']],
  ['@supports not (inset:0){a{color:red}}', []],
  ['a{made-up:1}', ['made-up']],
])('%s: %o', (style, names) => {
  expect([...unknownCss(style).keys()]).toEqual(expect.arrayContaining([...names]))
  if (names.length === 0) expect([...unknownCss(style).keys()]).toEqual([])
})
