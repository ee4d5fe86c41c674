import { expect, test } from 'vitest'
import { defaultPalette } from '@/lib/brand/default-palette'
import { paletteOf } from '@/lib/brand/palette-of'

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
