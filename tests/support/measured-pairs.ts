import { edgePairs, textPairs } from '@/lib/brand/colour-pairs'
import type { Palette } from '@/lib/brand/default-palette'
import { contrast } from '@/tests/support/contrast'

/** One text or edge on one background, in one theme. */
export type Pair = {
  readonly theme: 'light' | 'dark'
  readonly colour: string
  readonly on: string
  /** 1 to 21, and the least that is allowed. */
  readonly contrast: number
  readonly least: number
}

/** Every pair of a palette with its contrast, measured apart from the code that computes palettes. */
export function measuredPairs(palette: Palette): readonly Pair[] {
  const themes = ['light', 'dark'] as const
  const lists = [
    ...textPairs.map((pairs) => ({ ...pairs, least: 7 })),
    ...edgePairs.map((pairs) => ({ ...pairs, least: 3 })),
  ]
  return themes.flatMap((theme) =>
    lists.flatMap(({ colour, on, least }) =>
      on.map((background) => ({
        theme,
        colour,
        on: background,
        contrast: contrast(palette[theme][colour], palette[theme][background]),
        least,
      })),
    ),
  )
}
