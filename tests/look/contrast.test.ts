import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrast } from '@/tests/look/contrast'
import { readTokens } from '@/tests/look/tokens'

const css = readFileSync('app/tokens.css', 'utf8')
const themes = readTokens(css)
const themeNames = ['light', 'dark'] as const

const sessionKinds = ['group', 'skills', 'one-to-one', 'family', 'other']

/** Every text colour with the backgrounds on which it stands somewhere. */
const texts: readonly (readonly [text: string, on: readonly string[]])[] = [
  ['ink', ['paper', 'surface', 'help', 'sage', 'sand']],
  ['ink-soft', ['paper', 'surface']],
  ['link', ['paper', 'surface', 'help', 'sage', 'sand']],
  ['visited', ['paper', 'surface', 'help', 'sage', 'sand']],
  ['emergency', ['surface']],
  ['urgent', ['surface']],
  ['steady', ['surface']],
  ['strip-ink', ['strip']],
  ['sage-ink', ['sage']],
  ['sand-ink', ['sand']],
  ['focus-ink', ['focus']],
  ...sessionKinds.map((kind) => [`${kind}-ink`, [kind]] as const),
]
const textPairs = themeNames.flatMap((theme) => texts.flatMap(([text, list]) => list.map((on) => ({ theme, text, on }))))

/** What is seen and not read: edges of controls, the bar of a quotation, rules of a table. */
const edgePairs = themeNames.flatMap((theme) => ['paper', 'surface'].map((on) => ({ theme, text: 'edge', on })))

/** Backgrounds with something on them that can have the focus. */
const behindFocus = themeNames.flatMap((theme) => ['paper', 'surface', 'help', 'sage', 'sand', 'strip'].map((on) => ({ theme, on })))

function color(theme: 'light' | 'dark', name: string): string {
  const found = themes[theme].get(name)
  if (found === undefined) throw new Error(`app/tokens.css has no colour --${name} like #0b4f71`)
  return found
}

test.each(textPairs)('$theme: $text on $on has a contrast of at least 7', ({ theme, text, on }) => {
  expect(contrast(color(theme, text), color(theme, on))).toBeGreaterThanOrEqual(7)
})

test.each(edgePairs)('$theme: $text on $on has a contrast of at least 3', ({ theme, text, on }) => {
  expect(contrast(color(theme, text), color(theme, on))).toBeGreaterThanOrEqual(3)
})

test.each(behindFocus)('$theme: the focus shows on $on, by its colour or by its line', ({ theme, on }) => {
  const shown = ['focus', 'focus-ink'].map((name) => contrast(color(theme, name), color(theme, on)))
  expect(Math.max(...shown)).toBeGreaterThanOrEqual(3)
})

test('contrast gives the known values of black, white and the lightest gray that passes on white', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#ffffff', '#ffffff')).toBe(1)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(contrast('#595959', '#ffffff')).toBeCloseTo(7.0, 1)
})

test('every colour of the tokens is one that was read, so that none escapes', () => {
  const written = new Set([...css.matchAll(/--color-([a-z-]+):/g)].map((match) => match[1] ?? ''))
  expect([...written].filter((name) => !themes.light.has(name) && name !== '')).toEqual([])
  expect([...themes.dark].filter(([name, value]) => themes.light.get(name) !== value).length).toBeGreaterThan(25)
})
