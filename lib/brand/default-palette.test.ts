import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { defaultPalette } from '@/lib/brand/default-palette'
import { contrast } from '@/tests/support/contrast'
import { measuredPairs } from '@/tests/support/measured-pairs'

const css = readFileSync('app/tokens.css', 'utf8')
const themeNames = ['light', 'dark'] as const

/** Backgrounds with something on them that can have the focus. */
const focusable = ['paper', 'surface', 'help', 'sage', 'sand', 'strip'] as const
const behindFocus = themeNames.flatMap((theme) => focusable.map((on) => ({ theme, on })))

test.each(measuredPairs(defaultPalette))(
  '$theme: $colour on $on has a contrast of at least $least',
  (pair) => {
    expect(pair.contrast).toBeGreaterThanOrEqual(pair.least)
  },
)

test.each(behindFocus)('$theme: the focus shows on $on, by its colour or by its line', ({ theme, on }) => {
  const colours = defaultPalette[theme]
  const shown = [colours.focus, colours['focus-ink']].map((colour) => contrast(colour, colours[on]))
  expect(Math.max(...shown)).toBeGreaterThanOrEqual(3)
})

test('every colour of text is in the list of pairs, links with each background of running text', () => {
  const inks = Object.keys(defaultPalette.light).filter((name) =>
    /ink|link|visited|emergency|urgent|steady/.test(name),
  )
  const measured = new Set(measuredPairs(defaultPalette).map(({ colour }) => colour))
  expect(inks.filter((name) => !measured.has(name))).toEqual([])
  expect(measuredPairs(defaultPalette).filter(({ colour }) => colour === 'link').length).toBe(10)
  expect(measuredPairs(defaultPalette)).toContainEqual(
    expect.objectContaining({ theme: 'dark', colour: 'visited', on: 'sand', least: 7 }),
  )
})

test('contrast gives the known values of black, white and the lightest gray that passes on white', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#ffffff', '#ffffff')).toBe(1)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(contrast('#595959', '#ffffff')).toBeCloseTo(7.0, 1)
})

test('the default palette has the known contrasts of its links, so that no pair is measured with itself', () => {
  const links = measuredPairs(defaultPalette).filter(
    ({ colour, on }) => colour === 'link' && on === 'surface',
  )
  expect(links.map((pair) => pair.contrast.toFixed(2))).toEqual(['8.86', '8.59'])
})

test('the names of the tokens are the names of the palette, each bound to its own value', () => {
  const named = [...css.matchAll(/--color-([a-z-]+): var\(--([a-z-]+)\)/g)].map(([, name, value]) => [
    name,
    value,
  ])
  expect(named.filter(([name, value]) => name !== value)).toEqual([])
  const used = [...named.map(([name]) => name), 'focus', 'focus-ink']
  expect(used.toSorted()).toEqual(Object.keys(defaultPalette.light).toSorted())
  expect(css).not.toMatch(/#[0-9a-f]{3,6}\b/)
})
