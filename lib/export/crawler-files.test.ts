import { expect, test } from 'vitest'
import { crawlerFiles } from '@/lib/export/crawler-files'

test('the sitemap lists each page with the day it was checked, if it has one, and robots.txt names the sitemap', () => {
  const pages = [{ address: '/', checked: '2026-11-21' }, { address: '/program/fit/' }]
  const files = new Map(crawlerFiles('https://example.org', pages).map(({ path, text }) => [path, text]))
  expect(files.get('robots.txt')).toBe(
    'User-Agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n',
  )
  expect(files.get('sitemap.xml')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url>
<loc>https://example.org/</loc>
<lastmod>2026-11-21</lastmod>
</url>
<url>
<loc>https://example.org/program/fit/</loc>
</url>
</urlset>
`)
})
