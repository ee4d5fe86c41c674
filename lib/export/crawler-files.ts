import type { WrittenFile } from '@/lib/export/program-files'
import type { ListedPage } from '@/lib/library/library'
import { absoluteAddress } from '@/lib/links/addresses'

/**
 * robots.txt and sitemap.xml. They are written here since each route of Next that is no page makes it compile the whole
 * library once more. `canonical` is the site's address.
 */
export function crawlerFiles(canonical: string, pages: readonly ListedPage[]): readonly WrittenFile[] {
  const sitemap = absoluteAddress(canonical, '/sitemap.xml')
  return [
    // Nothing is blocked, not even in draft: a page that may not be read cannot say `noindex`.
    { path: 'robots.txt', text: `User-Agent: *\nAllow: /\n\nSitemap: ${sitemap}\n` },
    { path: 'sitemap.xml', text: sitemapText(canonical, pages) },
  ]
}

function sitemapText(canonical: string, pages: readonly ListedPage[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.flatMap(({ address, checked }) => [
      '<url>',
      `<loc>${absoluteAddress(canonical, address)}</loc>`,
      ...(checked === undefined ? [] : [`<lastmod>${checked}</lastmod>`]),
      '</url>',
    ]),
    '</urlset>',
    '',
  ].join('\n')
}
