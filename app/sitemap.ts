import type { MetadataRoute } from 'next'
import { libraries } from '@/lib/library/door'
import { absoluteAddress } from '@/lib/links/addresses'

export const dynamic = 'force-static'

export default function sitemap(): MetadataRoute.Sitemap {
  return libraries.flatMap(({ site, listed }) =>
    listed.map(({ address, checked }) => ({
      url: absoluteAddress(site.canonical, address),
      lastModified: checked,
    })),
  )
}
