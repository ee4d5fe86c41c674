import { differenceCiede2000 } from 'culori'
import { expect, test } from 'vitest'
import { computedPalette } from '@/lib/brand/computed-palette'
import type { ColourName } from '@/lib/brand/default-palette'
import { degreesOf, hueProblem } from '@/lib/brand/hue'

const differs = differenceCiede2000()
const allDegrees = Array.from({ length: 360 }, (_, degrees) => degrees)
const allowed = allDegrees.filter((degrees) => hueProblem(degrees) === undefined)

/** The smallest difference of two colours in the palette of a hue, in either theme. */
function difference(hue: number, one: ColourName, other: ColourName): number {
  const { light, dark } = computedPalette(hue, hue)
  return Math.min(...[light, dark].map((colours) => differs(colours[one], colours[other])))
}

test('no link, visited link or text of a box in an allowed hue can be taken for the red of 911', () => {
  const names = ['link', 'visited', 'steady', 'sage-ink'] as const
  const near = allowed.flatMap((hue) =>
    names.map((name) => ({ hue, name, by: difference(hue, name, 'emergency') })),
  )
  expect(near.filter(({ by }) => by < 15)).toEqual([])
})

test('what is refused is near to red, at both ends', () => {
  expect([351, 0, 20, 40, 54].filter((hue) => difference(hue, 'link', 'emergency') >= 15.5)).toEqual([])
})

test('a visited link can be told from a link in every allowed hue', () => {
  expect(allowed.filter((hue) => difference(hue, 'link', 'visited') < 15)).toEqual([])
})

test('a colour gives its hue, in either case; degrees stay as they are', () => {
  expect([degreesOf('#0b4f71'), degreesOf('#0B4F71'), degreesOf(56), degreesOf(349)]).toEqual([
    237, 237, 56, 349,
  ])
})

test.each(['teal', '237', '#abc', 'rgb(1,2,3)', '#0b4f7g', ''])(
  '%j is refused, with what to write instead',
  (value) => {
    expect(hueProblem(value)).toBe(
      `the hue '${value}' is neither a colour nor degrees. Write a colour like '#0b4f71', in quotes, ` +
        'or whole degrees of OKLCH from 0 to 359, like 237 for a blue',
    )
  },
)

test.each([-1, 360, 12.5, NaN, Infinity])('%d degrees are refused', (value) => {
  expect(hueProblem(value)).toContain(`the hue ${value} is not a whole number of degrees`)
})

test.each(['#000000', '#ffffff', '#808080', '#7f8182'])(
  'the gray %s has no hue: degrees are asked for',
  (value) => {
    expect(hueProblem(value)).toBe(
      `the colour ${value} is a gray and has no hue. Write degrees instead: whole degrees of OKLCH from 0 to 359, like 237 for a blue`,
    )
  },
)

test('a red is refused with the range, the reason and the nearest on both sides', () => {
  const rest =
    'is too near to red. Degrees 350 to 359 and 0 to 55 are refused: links and boxes could be taken for the red that is ' +
    'for 911 alone. The nearest that are allowed are 349 (a purple) and 56 (a brown)'
  expect(hueProblem('#c8102e')).toBe(`the colour #c8102e has the hue 22, which ${rest}`)
  expect([350, 0, 55].map(hueProblem)).toEqual([350, 0, 55].map((hue) => `the hue ${hue} ${rest}`))
  expect([349, 56].map(hueProblem)).toEqual([undefined, undefined])
})

test('a hue with a problem gives no palette, but its message', () => {
  expect(() => degreesOf('red')).toThrow("hues in content/site.yaml: the hue 'red' is neither")
})
