/** The colours of one theme by the names of the tokens (app/tokens.css), each like `#0b4f71`. */
export type Colours = Readonly<Record<ColourName, string>>
/** The name of a colour, which is also its custom property: `paper` is `--paper`. */
export type ColourName = keyof typeof light
/** The colours of the whole site: `light` also on paper, `dark` on screens of readers who ask for it. */
export type Palette = { readonly light: Colours; readonly dark: Colours }

const light = {
  paper: '#f7f5f0',
  surface: '#ffffff',
  ink: '#1d2b33',
  'ink-soft': '#43525c',
  link: '#0b4f71',
  visited: '#5b2a6e',
  line: '#d9d4c8',
  edge: '#6b7a84',
  emergency: '#a3161a',
  urgent: '#7a3e00',
  steady: '#0b4f71',
  sage: '#e3eae3',
  'sage-ink': '#1f4330',
  sand: '#f3e4d8',
  'sand-ink': '#6b3400',
  strip: '#1d2b33',
  'strip-ink': '#ffffff',
  help: '#edeae1',
  group: '#dfeaf2',
  'group-ink': '#0a4968',
  skills: '#e3ebe4',
  'skills-ink': '#1f4330',
  'one-to-one': '#ece3f0',
  'one-to-one-ink': '#4f2561',
  family: '#f3e4d8',
  'family-ink': '#6b3400',
  other: '#e9e6df',
  'other-ink': '#37434b',
  focus: '#ffdd33',
  'focus-ink': '#1d2b33',
}

const dark: Colours = {
  paper: '#12191d',
  surface: '#1b252b',
  ink: '#e8eef1',
  'ink-soft': '#b3c2ca',
  link: '#8cc8ea',
  visited: '#d3b3e6',
  line: '#34424a',
  edge: '#7d8f99',
  emergency: '#ff9a94',
  urgent: '#ffb86b',
  steady: '#8cc8ea',
  sage: '#1b2a22',
  'sage-ink': '#b8dcc4',
  sand: '#33261a',
  'sand-ink': '#f6cda3',
  strip: '#05090b',
  'strip-ink': '#ffffff',
  help: '#182126',
  group: '#17323f',
  'group-ink': '#b4dcf3',
  skills: '#1c3324',
  'skills-ink': '#b8dcc4',
  'one-to-one': '#33233b',
  'one-to-one-ink': '#dfc6ec',
  family: '#3a2817',
  'family-ink': '#f6cda3',
  other: '#2a333a',
  'other-ink': '#d0dae0',
  focus: '#ffdd33',
  'focus-ink': '#1d2b33',
}

/** The colours of the guide without a publisher's hue, and the model for those that are computed from one. */
export const defaultPalette: Palette = { light, dark }
