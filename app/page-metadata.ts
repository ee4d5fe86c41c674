import type { Metadata } from 'next'
import { library } from '@/lib/library/door'
import { absoluteAddress } from '@/lib/links/addresses'

/** The page for unknown addresses stands at every address, so none is its own. */
const notFoundAddress = '/404.html'

type About = {
  readonly title: string
  readonly summary: string
  readonly address: string
  readonly unlisted?: boolean
}

/** Title, description, canonical address and link preview of a page. A draft asks search engines to stay away. */
export function pageMetadata({ title, summary, address, unlisted = false }: About): Metadata {
  const { site } = library
  const url = absoluteAddress(site.canonical, address)
  const isHome = address === '/'
  // What a tab, a bookmark or a preview on a locked phone shows beside the title.
  const siteName = site.discreetName ?? site.shortName ?? site.name
  return {
    metadataBase: new URL(site.canonical),
    title: isHome ? `${siteName}: ${title}` : `${title} - ${siteName}`,
    description: summary,
    alternates: address === notFoundAddress ? undefined : { canonical: url },
    robots: site.status === 'draft' || unlisted ? { index: false, follow: false } : undefined,
    formatDetection: { telephone: false },
    // The Open Graph lines say the same, and every mail and chat program reads those.
    twitter: null,
    icons: { icon: '/icon.svg' },
    openGraph: {
      title,
      description: summary,
      url,
      siteName,
      type: 'website',
      locale: 'en_US',
      images: [{ url: absoluteAddress(site.canonical, '/share.png'), width: 1200, height: 630, alt: '' }],
    },
  }
}
