import type { Metadata } from 'next'
import type { Library } from '@/lib/library/library'
import { absoluteAddress } from '@/lib/links/addresses'

type About = {
  readonly title: string
  readonly summary: string
  readonly address: string
}

/** Title, description, canonical address and link preview of a page. A draft asks search engines to stay away. */
export function pageMetadata(library: Library, { title, summary, address }: About): Metadata {
  const { site, at, language } = library
  const isUnlisted = library.unlisted.includes(address)
  const url = absoluteAddress(site.canonical, address)
  const isHome = address === at.home
  // What a tab, a bookmark or a preview on a locked phone shows beside the title.
  const siteName = site.discreetName ?? site.shortName ?? site.name
  return {
    metadataBase: new URL(site.canonical),
    title: isHome ? `${siteName}: ${title}` : `${title} - ${siteName}`,
    description: summary,
    // The page for unknown addresses stands at every address, so none is its own.
    alternates: address === at.servicePage('not-found') ? undefined : { canonical: url },
    robots: site.status === 'draft' || isUnlisted ? { index: false, follow: false } : undefined,
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
      locale: language.locale.replace('-', '_'),
      images: [{ url: absoluteAddress(site.canonical, '/share.png'), width: 1200, height: 630, alt: '' }],
    },
  }
}
