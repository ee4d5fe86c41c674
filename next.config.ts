import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants'

/** Next's settings. What a host or a browser gets is finished afterwards by lib/export. */
export default function config(phase: string): NextConfig {
  return {
    output: 'export',
    // Next writes its export here; lib/export finishes it and puts the result in out/.
    ...(phase === PHASE_DEVELOPMENT_SERVER ? {} : { distDir: '.export' }),
    trailingSlash: true,
    reactStrictMode: true,
    // Types are checked once, by `npm run typecheck` in the gate; who only builds the site need not wait for it.
    typescript: { ignoreBuildErrors: true },
  }
}
