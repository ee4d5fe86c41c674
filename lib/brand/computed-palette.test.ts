import { expect, test } from 'vitest'
import { readableColour, paletteOf } from '@/lib/brand/computed-palette'
import { defaultPalette } from '@/lib/brand/default-palette'
import { colourOf, leastContrast } from '@/lib/brand/oklch'

const wanted = { name: 'light: link', hue: 237, model: { l: 0.4065, c: 0.08 }, least: 7 }

test('the model itself is taken where it can be read', () => {
  expect(readableColour({ ...wanted, on: { paper: '#ffffff' } })).toBe(colourOf(wanted.model, 237))
})

test.each([
  ['darker on a light background', { paper: '#ffffff', help: '#c0c8cc' }],
  ['lighter on a dark background', { strip: '#10181c' }],
])('the lightness moves as far as the hardest background asks, and no further: %s', (_, on) => {
  const contrast = leastContrast(readableColour({ ...wanted, on }), Object.values(on))
  expect(contrast).toBeGreaterThanOrEqual(7)
  expect(contrast).toBeLessThan(7.3)
})

test('where no lightness can be read, the message names the pair and what to do', () => {
  expect(() => readableColour({ ...wanted, on: { paper: '#ffffff', sage: '#777777' } })).toThrow(
    'light: link on paper #ffffff, sage #777777: in the hue 237 no lightness has a contrast of 7:1 with every one of them. ' +
      'Choose another hue, or leave out the second one (hues in content/site.yaml)',
  )
})

test('without hues, the guide keeps its own palette', () => {
  expect(paletteOf(undefined)).toBe(defaultPalette)
  expect(paletteOf([])).toBe(defaultPalette)
})

test('a colour and its degrees give the same palette, and the second hue colours the boxes alone', () => {
  const one = paletteOf(['#0b4f71'])
  const two = paletteOf([237, 145])
  expect(paletteOf([237])).toEqual(one)
  const { sage, 'sage-ink': ink } = paletteOf([145]).light
  expect(two.light).toEqual({ ...one.light, sage, 'sage-ink': ink })
  expect(two.light).not.toEqual(one.light)
})

test('a refused hue gives no palette, first or second', () => {
  expect(() => paletteOf([20])).toThrow('too near to red')
  expect(() => paletteOf([237, '#c8102e'])).toThrow('too near to red')
})
