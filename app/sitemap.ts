import type { MetadataRoute } from 'next'
import { library } from '@/lib/library/door'
import { absoluteAddress } from '@/lib/links/addresses'
import { listedPages } from '@/lib/library/listed-pages'

export const dynamic = 'force-static'

export default function sitemap(): MetadataRoute.Sitemap {
  return listedPages(library).map(({ address, checked }) => ({
    url: absoluteAddress(library.site.canonical, address),
    lastModified: checked,
  }))
}
