import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'export',
  // Next writes its export here; lib/export finishes it and puts the result in out/.
  distDir: '.export',
  trailingSlash: true,
  reactStrictMode: true,
  // The header says nothing a reader needs, and no server of ours sends it anyway.
  poweredByHeader: false,
  images: { unoptimized: true },
  experimental: {
    // One <style> a page: the first visit needs one round trip, and one hash in the policy covers it.
    inlineCss: true,
    // One root layout per language, so the page for unknown addresses stands outside both.
    globalNotFound: true,
  },
}

export default config
