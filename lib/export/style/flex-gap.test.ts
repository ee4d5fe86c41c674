import { expect, test } from 'vitest'
import { withFlexGaps } from '@/lib/export/style/flex-gap'

const added = (style: string) => withFlexGaps(style).slice(style.length).replace(/\s+/g, '')

test('a gap between columns is a margin beside all boxes but the last', () => {
  expect(added('.g{column-gap:1em}')).toBe(
    '@supportsnot(inset:0){.g[class*=flex]>:not(:last-child){margin-right:1em}}',
  )
})

test('a gap between rows is one below, where there may be several rows', () => {
  expect(added('.g{row-gap:1em}')).toBe(
    '@supportsnot(inset:0){.g.flex-wrap>:not(:last-child),.g.flex-col>:not(:last-child){margin-bottom:1em}}',
  )
})

test('a gap both ways is both', () => {
  expect(added('.g{gap:1em}')).toMatch(/margin-right:1em.*margin-bottom:1em/)
})

test('a gap of one width or medium keeps its question, and one inside another both', () => {
  expect(added('@media print{.g{column-gap:1em}}')).toMatch(/^@supportsnot\(inset:0\)\{@mediaprint\{\.g/)
  expect(added('@media print{@media (min-width:1em){.g{column-gap:1em}}}')).toMatch(
    /\{@mediaprint\{@media\(min-width:1em\)\{\.g/,
  )
})

test('a style without a gap stays as it is', () => {
  expect(added('a{color:red}')).toBe('')
})
