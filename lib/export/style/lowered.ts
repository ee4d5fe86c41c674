import { transform } from 'lightningcss'

/** The oldest browsers in which the pages look as they are meant to, as lightningcss counts: main version times 65536. */
export const oldest = { chrome: 69, safari: 12, firefox: 60 } as const

const targets = { ...versions(), ios_saf: oldest.safari << 16, android: oldest.chrome << 16 }

function versions(): Record<keyof typeof oldest, number> {
  return { chrome: oldest.chrome << 16, safari: oldest.safari << 16, firefox: oldest.firefox << 16 }
}

/** A style in the words of the oldest browsers, as short as it gets. */
export function lowered(style: string): string {
  const { code } = transform({
    filename: 'style.css',
    code: new TextEncoder().encode(style),
    minify: true,
    targets,
  })
  return new TextDecoder().decode(code)
}
