import { converter } from 'culori'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultPalette } from '@/lib/brand/default-palette'
import type { ColourName } from '@/lib/brand/default-palette'
import { hueProblem } from '@/lib/brand/hue'
import { paletteOf } from '@/lib/brand/computed-palette'
import { contrast } from '@/tests/support/contrast'
import { measuredPairs } from '@/tests/support/measured-pairs'

const toOklch = converter('oklch')
const allDegrees = Array.from({ length: 360 }, (_, degrees) => degrees)
const allowed = allDegrees.filter((degrees) => hueProblem(degrees) === undefined)
const degrees = fc.constantFrom(...allowed)
const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
const hue = fc.oneof(
  degrees,
  hex.filter((colour) => hueProblem(colour) === undefined),
)
const themes = ['light', 'dark'] as const

/** What never follows a publisher's hue: danger, kinds of session, the draft line, what lies on the paper, the focus. */
const fixed: readonly ColourName[] = [
  ...(['emergency', 'urgent', 'surface', 'sand', 'sand-ink', 'focus', 'focus-ink'] as const),
  ...(['group', 'group-ink', 'skills', 'skills-ink', 'one-to-one', 'one-to-one-ink'] as const),
  ...(['family', 'family-ink', 'other', 'other-ink'] as const),
]

function tooLow(hues: readonly (number | string)[]): readonly unknown[] {
  return measuredPairs(paletteOf(hues)).filter((pair) => pair.contrast < pair.least)
}

test('in every allowed hue, alone, each text has 7:1 and each edge 3:1, in both themes', () => {
  expect(allowed.length).toBeGreaterThan(270)
  expect(allowed.flatMap((one) => tooLow([one]))).toEqual([])
})

test('with any two hues, in degrees or as a colour, each text has 7:1 and each edge 3:1', () => {
  fc.assert(
    fc.property(hue, hue, (main, second) => {
      expect(tooLow([main, second])).toEqual([])
    }),
    { numRuns: 600 },
  )
})

/** How many degrees of hue a colour is away from what was asked. */
function apart(colour: string, asked: number): number {
  return Math.abs((((toOklch(colour)?.h ?? NaN) - asked + 540) % 360) - 180)
}

test('links have the hue that was asked for, boxes that of the second, within the steps of a screen colour', () => {
  fc.assert(
    fc.property(degrees, degrees, fc.constantFrom(...themes), (main, second, theme) => {
      const colours = paletteOf([main, second])[theme]
      expect(apart(colours.link, main)).toBeLessThanOrEqual(3)
      expect(apart(colours['sage-ink'], second)).toBeLessThanOrEqual(5)
      // The paler a colour, the fewer hues a screen has for it.
      expect(apart(paletteOf([main, second]).light.strip, main)).toBeLessThanOrEqual(10)
      expect(apart(paletteOf([main, second]).light.sage, second)).toBeLessThanOrEqual(10)
      // What is calm and what is urgent look the same in every publisher's colours.
      expect(colours.steady).toBe(defaultPalette[theme].steady)
      // Gray would hold any contrast.
      expect(toOklch(colours.link)?.c).toBeGreaterThan(0.06)
    }),
    { numRuns: 600 },
  )
})

test('the focus shows on every background of a computed palette', () => {
  const behind = ['paper', 'surface', 'help', 'sage', 'sand', 'strip'] as const
  const hidden = allowed.flatMap((main) => {
    const palette = paletteOf([main])
    return themes.flatMap((theme) =>
      behind.filter((on) => {
        const colours = palette[theme]
        return [colours.focus, colours['focus-ink']].every((colour) => contrast(colour, colours[on]) < 3)
      }),
    )
  })
  expect(hidden).toEqual([])
})

test('colours for danger, for kinds of session and for the draft line stay the same in any hue', () => {
  const kept = (theme: 'light' | 'dark', colours: Readonly<Record<ColourName, string>>) =>
    fixed.filter((name) => colours[name] !== defaultPalette[theme][name])
  expect(allowed.flatMap((main) => themes.flatMap((theme) => kept(theme, paletteOf([main])[theme])))).toEqual(
    [],
  )
})
