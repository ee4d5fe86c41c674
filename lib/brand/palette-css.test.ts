import { expect, test } from 'vitest'
import { defaultPalette } from '@/lib/brand/default-palette'
import { paletteCss } from '@/lib/brand/palette-css'

const css = paletteCss(defaultPalette)
const [light = '', dark = '', more = ''] = css.split(/(?=@media)/)

test('the light theme stands outside any condition, so that paper has it too', () => {
  expect(light).toMatch(/^:root\{color-scheme:light;--paper:#f7f5f0;--surface:#fff;/)
  expect(light.match(/--[a-z-]+:/g)?.length).toBe(Object.keys(defaultPalette.light).length)
})

test('the dark theme is for screens alone and names what differs', () => {
  expect(dark).toMatch(
    /^@media screen and \(prefers-color-scheme:dark\)\{:root\{color-scheme:dark;--paper:#12191d;.*\}\}$/,
  )
  expect(dark).not.toContain('--focus')
  expect(dark.match(/--[a-z-]+:/g)?.length).toBe(27)
})

test('who asks for more contrast gets stronger text and lines in either theme', () => {
  expect(more).toBe('@media (prefers-contrast:more){:root{--ink-soft:var(--ink);--line:var(--edge)}}')
})

test('the text is safe inside a style element and small', () => {
  expect(css).not.toMatch(/[<&]|\s\s/)
  expect(css.length).toBeLessThan(1600)
})

test('a colour that can be written in three digits is, and no other', () => {
  const two = { ...defaultPalette.light, paper: '#aabbcc', ink: '#aabbcd' }
  expect(paletteCss({ light: two, dark: two })).toMatch(/--paper:#abc;.*--ink:#aabbcd;/)
})
