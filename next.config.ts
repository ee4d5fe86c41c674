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
    experimental: {
      // One <style> a page: the first visit needs one round trip, and one hash in the policy covers it.
      inlineCss: true,
      // One root layout per language, so the page for unknown addresses stands outside both.
      globalNotFound: true,
      // Every build begins anew (lib/commands/prepare.ts), so what would be kept for the next one is written for nobody.
      turbopackFileSystemCacheForBuild: false,
    },
  }
}
