import {
  clampChroma,
  converter,
  formatHex,
  modeLrgb,
  modeOklch,
  modeRgb,
  useMode,
  wcagContrast,
} from 'culori/fn'

useMode(modeRgb)
useMode(modeLrgb)
useMode(modeOklch)
const toOklch = converter('oklch')

/** Lightness 0 to 1 and chroma, 0 for gray to about 0.3, of OKLCH (CSS Color 4). */
export type Tone = { readonly l: number; readonly c: number }

/** The colour like `#0b4f71`; where screens cannot show that much chroma, as much as they can, in the same hue. */
export function colourOf({ l, c }: Tone, hue: number): string {
  return formatHex(clampChroma({ mode: 'oklch', l, c, h: hue }, 'oklch'))
}

/** The chroma of a colour like `#0b4f71`, and its hue in whole degrees, 0 to 359. */
export function hueAndChroma(colour: string): { readonly hue: number; readonly chroma: number } {
  const { c = 0, h = 0 } = toOklch(colour) ?? {}
  return { hue: Math.round(h) % 360, chroma: c }
}

/** The smallest contrast of a colour with any of the backgrounds, 1 to 21 (WCAG 2.2). */
export function leastContrast(colour: string, backgrounds: readonly string[]): number {
  return Math.min(...backgrounds.map((background) => wcagContrast(colour, background)))
}
