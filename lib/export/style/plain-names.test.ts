import { expect, test } from 'vitest'
import { withPlainNames } from '@/lib/export/style/plain-names'

test.each([
  ['margin-inline:auto', 'margin-left:auto;margin-right:auto'],
  ['padding-block:calc(var(--a) * 2)', 'padding-top:calc(var(--a) * 2);padding-bottom:calc(var(--a) * 2)'],
  ['margin-block:1em 2em', 'margin-top:1em;margin-bottom:2em'],
  ['border-block-style:var(--s)', 'border-top-style:var(--s);border-bottom-style:var(--s)'],
  ['border-inline:1px solid', 'border-left:1px solid;border-right:1px solid'],
  ['inset-block:0', 'top:0;bottom:0'],
  ['gap:1em', 'grid-gap:1em'],
  ['column-gap:1em', 'grid-column-gap:1em'],
  ['row-gap:1em', 'grid-row-gap:1em'],
  ['margin-inline-start:1em', 'margin-inline-start:1em'],
])('%s is written %s', (newer, older) => {
  expect(withPlainNames(`a{${newer}}`).replaceAll(': ', ':')).toBe(`a{${older}}`)
})
