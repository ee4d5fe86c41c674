import { computedPalette } from '@/lib/brand/computed-palette'
import { defaultPalette } from '@/lib/brand/default-palette'
import type { Palette } from '@/lib/brand/default-palette'
import { degreesOf } from '@/lib/brand/hue'

/** The colours of the site for the publisher's one or two hues (`hues` in content/site.yaml), or the guide's own. */
export function paletteOf(hues: readonly (number | string)[] | undefined): Palette {
  const [main, second = main] = hues ?? []
  return main === undefined || second === undefined
    ? defaultPalette
    : computedPalette(degreesOf(main), degreesOf(second))
}
