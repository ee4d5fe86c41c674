import type { ColourName } from '@/lib/brand/default-palette'

/** A colour and the backgrounds on which it stands somewhere. */
export type Pairs = { readonly colour: ColourName; readonly on: readonly ColourName[] }

/** The least contrast of a text with its background (WCAG 2.2, 1.4.6, level AAA). */
export const leastTextContrast = 7
/** The least contrast of what is seen and not read (WCAG 2.2, 1.4.11). */
export const leastEdgeContrast = 3

const running: readonly ColourName[] = ['paper', 'surface', 'help', 'sage', 'sand']

/** Every text colour. */
export const textPairs: readonly Pairs[] = [
  { colour: 'ink', on: running },
  { colour: 'ink-soft', on: ['paper', 'surface'] },
  { colour: 'link', on: running },
  { colour: 'visited', on: running },
  { colour: 'emergency', on: ['surface'] },
  { colour: 'urgent', on: ['surface'] },
  { colour: 'steady', on: ['surface'] },
  { colour: 'strip-ink', on: ['strip'] },
  { colour: 'sage-ink', on: ['sage'] },
  { colour: 'sand-ink', on: ['sand'] },
  { colour: 'focus-ink', on: ['focus'] },
  { colour: 'group-ink', on: ['group'] },
  { colour: 'skills-ink', on: ['skills'] },
  { colour: 'one-to-one-ink', on: ['one-to-one'] },
  { colour: 'family-ink', on: ['family'] },
  { colour: 'other-ink', on: ['other'] },
]

/** Edges of controls, the bar of a quotation, rules of a table. */
export const edgePairs: readonly Pairs[] = [{ colour: 'edge', on: ['paper', 'surface'] }]
