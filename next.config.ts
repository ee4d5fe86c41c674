import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants'

/** Next's settings. What a host or a browser gets is finished afterwards by lib/export. */
export default function config(phase: string): NextConfig {
  return {
    // Next writes its export to .export; lib/export finishes it and puts the result in out/.
    // Writing mode without it: an unknown address there answers 404, where `export` would answer with an error.
    ...(phase === PHASE_DEVELOPMENT_SERVER ? {} : { output: 'export', distDir: '.export' }),
    trailingSlash: true,
    reactStrictMode: true,
    // Types are checked once, by `npm run typecheck` in the gate; who only builds the site need not wait for it.
    typescript: { ignoreBuildErrors: true },
  }
}
