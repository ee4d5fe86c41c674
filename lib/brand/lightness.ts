import { colourOf, leastContrast } from '@/lib/brand/oklch'
import type { Tone } from '@/lib/brand/oklch'

/** A colour that must be told from its backgrounds. */
export type Wanted = {
  /** For the message, like "light: link". */
  readonly name: string
  readonly hue: number
  /** The lightness and chroma that would look best. */
  readonly model: Tone
  /** Backgrounds by name, each like `#0b4f71`. */
  readonly on: Readonly<Record<string, string>>
  readonly least: number
}

const lightnesses = Array.from({ length: 201 }, (_, step) => step / 200)

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
