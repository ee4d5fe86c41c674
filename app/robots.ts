import type { MetadataRoute } from 'next'
import { libraries } from '@/lib/library/door'
import { absoluteAddress } from '@/lib/links/addresses'

export const dynamic = 'force-static'

// Nothing is blocked, not even in draft: a page that may not be read cannot say `noindex`.
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/' },
    sitemap: libraries.slice(0, 1).map(({ site }) => absoluteAddress(site.canonical, '/sitemap.xml')),
  }
}
