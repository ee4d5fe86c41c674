import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unlistedAddresses } from '@/tests/support/unlisted'
import { discreetPages, files, forwards, pageAt, pages, root } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
/** What a server answers with where there is nothing; it has no address of its own. */
const notFound = '404.html'
const addressed = pages.filter((page) => page.file !== notFound)

function sitemapAddresses(): string[] {
  const xml = readFileSync(join(root, 'sitemap.xml'), 'utf8')
  const canonical = pageAt('/').dom.querySelector('link[rel=canonical]')?.getAttribute('href') ?? ''
  const base = canonical.replace(/\/$/, '')
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => {
    return url.startsWith(`${base}/`) ? url.slice(base.length) : url
  })
}

test('every page is an index.html in a folder of its own', () => {
  const odd = addressed.filter((page) => page.file !== 'index.html' && !page.file.endsWith('/index.html'))
  expectNone(odd.map(({ file }) => `${file} is an extra address; a page is <address>/index.html`))
})

test('every page is in the sitemap once or in the list of unlisted pages', () => {
  const listed = sitemapAddresses()
  expectNone(
    pages.flatMap(({ address }) => {
      const times = listed.filter((other) => other === address).length
      const unlisted = unlistedAddresses.includes(address)
      if (unlisted && times > 0)
        return [`${address} is in the sitemap and in lib/content/pages.ts; choose one`]
      if (unlisted || times === 1) return []
      return [`${address} is ${times} times in sitemap.xml; once, or name it in lib/content/pages.ts`]
    }),
  )
})

test('the sitemap and the unlisted list name only pages that exist', () => {
  const known = new Set([...pages, ...discreetPages, ...forwards].map((page) => page.address))
  const unknown = (list: readonly string[]) => list.filter((address) => !known.has(address))
  expectNone([
    ...unknown(sitemapAddresses()).map(
      (address) => `sitemap.xml names ${address}, and no such page was built`,
    ),
    ...unknown(unlistedAddresses).map(
      (address) => `lib/content/pages.ts names ${address}; no such page was built`,
    ),
  ])
})

test('an unlisted page carries noindex', () => {
  const open = pages.filter(({ address, dom }) => {
    const robots = dom.querySelector('meta[name=robots]')?.getAttribute('content') ?? ''
    return unlistedAddresses.includes(address) && !robots.includes('noindex')
  })
  expectNone(
    open.map(({ address }) => `${address} is unlisted and needs <meta name="robots" content="noindex">`),
  )
})

test('every page answers 200 with its own file', async () => {
  const answers = addressed.map(async ({ address, html }) => {
    const response = await fetch(site.url + address, { redirect: 'manual' })
    const body = await response.text()
    if (response.status !== 200) return [`${address} answers ${response.status}; it must answer 200`]
    return body === html ? [] : [`${address} answers with another text than its file`]
  })
  expectNone((await Promise.all(answers)).flat())
})

test('an unknown address answers 404 with the page that helps', async () => {
  const page = pageAt(`/${notFound}`)
  for (const address of ['/no-such-page/', '/start/no-such-page/', '/no-such-file.txt']) {
    const response = await fetch(site.url + address)
    expect(response.status, address).toBe(404)
    expect(await response.text(), `${address} must answer with 404.html`).toBe(page.html)
  }
  const hrefs = page.dom.querySelectorAll('main a').map((link) => link.getAttribute('href'))
  expect(hrefs, '404.html must lead on from its text').toEqual(expect.arrayContaining(['/', '/all/']))
})

test('every line of _redirects answers as it says and leads to a page; only paper that was not made leads on for a time', async () => {
  const lines = readFileSync(join(root, '_redirects'), 'utf8').split('\n')
  const rules = lines.map((line) => line.trim()).filter((line) => line && !line.startsWith('#'))
  const answers = rules.map(async (rule) => {
    const [from = '', to = '', status] = rule.split(/\s+/)
    const wanted = from.endsWith('.pdf') && !existsSync(join(root, from)) && status === '302' ? 302 : 301
    if (status !== String(wanted))
      return [`_redirects: "${rule}" must end in 301: an address that moved moved for good`]
    const response = await fetch(site.url + from, { redirect: 'manual' })
    if (response.status !== wanted)
      return [`_redirects: ${from} answers ${response.status}; it must answer ${wanted}`]
    if (response.headers.get('location') !== to) return [`_redirects: ${from} leads elsewhere than ${to}`]
    const target = await fetch(site.url + to, { redirect: 'manual' })
    return target.status === 200 ? [] : [`_redirects: ${from} leads to ${to}, which answers ${target.status}`]
  })
  expectNone((await Promise.all(answers)).flat())
})

test('robots.txt lets crawlers in and names the sitemap', () => {
  expect(existsSync(join(root, 'robots.txt')), 'robots.txt is missing').toBe(true)
  const text = readFileSync(join(root, 'robots.txt'), 'utf8')
  // A blocked crawler never reads the noindex of a draft.
  expect(text, 'robots.txt must not block').not.toMatch(/^Disallow:\s*\/\s*$/m)
  expect(text).toMatch(/^Sitemap: https:\/\/\S+\/sitemap\.xml$/m)
  const lines = text.split(/\r?\n/).filter((line) => line && !line.startsWith('#'))
  expectNone(lines.filter((line) => !/^(User-agent|Allow|Disallow|Sitemap): ?\S*$/i.test(line)))
})

test('nothing that Next needed at run time is left', () => {
  const leftovers = files.filter((file) => /(^|\/)(index|__next[^/]*)\.txt$|^_not-found\/|^404\//.test(file))
  expectNone(leftovers.map((file) => `${file} belongs to Next's run time; lib/export must remove it`))
})
