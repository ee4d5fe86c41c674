import type { Colours, Palette } from '@/lib/brand/default-palette'

/** The `<style>` that gives the tokens their values. Paper is always light: dark values apply on screens alone. */
export function paletteCss({ light, dark }: Palette): string {
  const lightOnes = declarations(light)
  const darkOnes = declarations(dark).filter((one) => !lightOnes.includes(one))
  return [
    `:root{color-scheme:light;${lightOnes.join(';')}}`,
    `@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${darkOnes.join(';')}}}`,
    '@media (prefers-contrast:more){:root{--ink-soft:var(--ink);--line:var(--edge)}}',
  ].join('')
}

function declarations(colours: Colours): readonly string[] {
  return Object.entries(colours).map(([name, value]) => `--${name}:${shortened(value)}`)
}

/** `#ffffff` as `#fff`: every page carries this text. */
function shortened(colour: string): string {
  return colour.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3')
}
