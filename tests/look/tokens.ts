/** The colours of a theme by name, each like `#0b4f71`. */
export type Theme = ReadonlyMap<string, string>

/** Both themes of app/tokens.css. The dark one changes what it names and keeps the rest. */
export function readTokens(css: string): Readonly<Record<'light' | 'dark', Theme>> {
  const [light = '', dark = ''] = [...css.matchAll(/:root \{([^}]*--paper:[^}]*)\}/g)].map((match) => match[1] ?? '')
  return { light: new Map(colors(light)), dark: new Map([...colors(light), ...colors(dark)]) }
}

function colors(block: string): readonly (readonly [string, string])[] {
  return [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map((match) => [match[1] ?? '', match[2] ?? ''])
}
