import { expect, test } from 'vitest'
import { withoutLayers } from '@/lib/export/style/without-layers'

test('rules stand in the order in which their layers are first named, and those without one come last', () => {
  const style = '@layer a,b;p{c:3}@layer b{p{c:2}}@layer a{p{c:1}}@media print{p{c:4}}'
  expect(withoutLayers(style).replace(/\s/g, '')).toBe('p{c:1}p{c:2}p{c:3}@mediaprint{p{c:4}}')
})

test('first values stand as plain rules, whatever asks for them, and need no @property', () => {
  const style =
    '@layer properties{@supports (not (a:b)){*,::backdrop{--tw-x:solid}}}@property --tw-x{syntax:"*";inherits:false}'
  expect(withoutLayers(style)).toBe('*{--tw-x:solid}')
})

test('@property stays where no first value stands for it', () => {
  expect(withoutLayers('@property --x{syntax:"*"}')).toBe('@property --x{syntax:"*"}')
})

test('of a list of selectors that stays which every browser knows', () => {
  expect(withoutLayers('@layer theme{:root,:host{--a:1}}')).toBe(':root{--a:1}')
  expect(withoutLayers('::backdrop{color:red}')).toBe('::backdrop{color:red}')
})

test.each([
  ['@layer a{p{color:red!important}}', 'without layers its order would change'],
  ['@media print{@layer a{p{color:red}}}', 'a layer inside another rule'],
  ['@layer a{@layer b{p{color:red}}}', 'a layer inside another rule'],
])('%s stops the build', (style, why) => {
  expect(() => withoutLayers(style)).toThrow(why)
})
