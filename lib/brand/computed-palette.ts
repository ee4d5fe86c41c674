import { edgePairs, leastEdgeContrast, leastTextContrast, textPairs } from '@/lib/brand/colour-pairs'
import { defaultPalette } from '@/lib/brand/default-palette'
import type { ColourName, Colours, Palette } from '@/lib/brand/default-palette'
import { degreesOf } from '@/lib/brand/hue'
import { colourOf, leastContrast } from '@/lib/brand/oklch'
import type { Tone } from '@/lib/brand/oklch'

/** Lightness and chroma of a colour in both themes, after the default palette. */
type Model = {
  readonly name: ColourName
  readonly of: 'main' | 'second' | 'visited'
  readonly light: Tone
  readonly dark: Tone
}
/** The degrees of OKLCH from which colours are computed. */
type Hues = Readonly<Record<Model['of'], number>>

const backgrounds: readonly Model[] = [
  { name: 'paper', of: 'main', light: { l: 0.97, c: 0.0055 }, dark: { l: 0.208, c: 0.013 } },
  { name: 'help', of: 'main', light: { l: 0.937, c: 0.0115 }, dark: { l: 0.241, c: 0.016 } },
  { name: 'line', of: 'main', light: { l: 0.871, c: 0.017 }, dark: { l: 0.37, c: 0.023 } },
  { name: 'strip', of: 'main', light: { l: 0.28, c: 0.04 }, dark: { l: 0.135, c: 0.015 } },
  { name: 'sage', of: 'second', light: { l: 0.93, c: 0.02 }, dark: { l: 0.269, c: 0.026 } },
]

const texts: readonly Model[] = [
  { name: 'ink', of: 'main', light: { l: 0.28, c: 0.024 }, dark: { l: 0.945, c: 0.008 } },
  { name: 'ink-soft', of: 'main', light: { l: 0.43, c: 0.025 }, dark: { l: 0.805, c: 0.02 } },
  { name: 'edge', of: 'main', light: { l: 0.571, c: 0.024 }, dark: { l: 0.639, c: 0.026 } },
  { name: 'link', of: 'main', light: { l: 0.406, c: 0.115 }, dark: { l: 0.804, c: 0.085 } },
  { name: 'visited', of: 'visited', light: { l: 0.383, c: 0.12 }, dark: { l: 0.811, c: 0.078 } },
  { name: 'strip-ink', of: 'main', light: { l: 1, c: 0 }, dark: { l: 1, c: 0 } },
  { name: 'sage-ink', of: 'second', light: { l: 0.35, c: 0.06 }, dark: { l: 0.862, c: 0.05 } },
]

/** Purple, as readers know it, unless it would differ from links by less than 15 (CIEDE2000). */
const visitedHues = { purple: 315, teal: 190, nearPurple: { from: 271, to: 349 } }

const lightnesses = Array.from({ length: 201 }, (_, step) => step / 200)

/** A colour that must be told from its backgrounds. */
type Wanted = {
  /** For the message, like "light: link". */
  readonly name: string
  readonly hue: number
  /** The lightness and chroma that would look best. */
  readonly model: Tone
  /** Backgrounds by name, each like `#0b4f71`. */
  readonly on: Readonly<Record<string, string>>
  readonly least: number
}

/** The colours of the site for the publisher's one or two hues (`hues` in content/site.yaml), or the guide's own. */
export function paletteOf(hues: readonly (number | string)[] | undefined): Palette {
  const [main, second = main] = hues ?? []
  return main === undefined || second === undefined
    ? defaultPalette
    : computedPalette(degreesOf(main), degreesOf(second))
}

/** A palette in the publisher's hues, in degrees of OKLCH. Colours for safety and kinds of session stay the guide's own. */
export function computedPalette(main: number, second: number): Palette {
  const { purple, teal, nearPurple } = visitedHues
  const hues: Hues = {
    main,
    second,
    visited: main >= nearPurple.from && main <= nearPurple.to ? teal : purple,
  }
  return { light: theme('light', hues), dark: theme('dark', hues) }
}

function theme(name: 'light' | 'dark', hues: Hues): Colours {
  const behind = backgrounds.reduce<Colours>(
    (colours, model) => ({ ...colours, [model.name]: colourOf(model[name], hues[model.of]) }),
    defaultPalette[name],
  )
  return texts.reduce<Colours>(
    (found, model) => ({ ...found, [model.name]: readable(name, model, hues, behind) }),
    behind,
  )
}

function readable(theme: 'light' | 'dark', model: Model, hues: Hues, behind: Colours): string {
  const isEdge = edgePairs.some(({ colour }) => colour === model.name)
  const on = [...edgePairs, ...textPairs]
    .filter(({ colour }) => colour === model.name)
    .flatMap((pairs) => pairs.on)
  return readableColour({
    name: `${theme}: ${model.name}`,
    hue: hues[model.of],
    model: model[theme],
    on: Object.fromEntries(on.map((background) => [background, behind[background]])),
    least: isEdge ? leastEdgeContrast : leastTextContrast,
  })
}

/** The colour nearest to its model in lightness that has the contrast with all its backgrounds. */
export function readableColour({ name, hue, model, on, least }: Wanted): string {
  const tries = [model.l, ...lightnesses.toSorted((a, b) => Math.abs(a - model.l) - Math.abs(b - model.l))]
  const backgrounds = Object.values(on)
  for (const l of tries) {
    const colour = colourOf({ l, c: model.c }, hue)
    if (leastContrast(colour, backgrounds) >= least) return colour
  }
  const list = Object.entries(on).map(([background, colour]) => `${background} ${colour}`)
  throw new Error(
    `${name} on ${list.join(', ')}: in the hue ${hue} no lightness has a contrast of ${least}:1 with every one of them. ` +
      'Choose another hue, or leave out the second one (hues in content/site.yaml)',
  )
}
