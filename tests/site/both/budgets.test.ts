import { afterAll, beforeAll, test } from 'vitest'
import { watchPage } from '@/tests/browser/watch'
import { tableText } from '@/tests/gate/table'
import { openBrowser } from '@/tests/site/browser-under-test'
import { articles, pages } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'
import { weighFirstVisit } from '@/tests/site/first-visit'
import type { FirstVisit } from '@/tests/site/first-visit'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const browser = openBrowser()

/** One round trip of a new connection. */
const ARTICLE_BYTES = 14_000
const ARTICLE_REQUESTS = 4
const ARTICLE_SCRIPT = 2_000
/** Tool pages are the biggest. */
const PAGE_BYTES = 25_000

const weighed: { address: string; visit: FirstVisit }[] = []

/** What a browser asks for on each page. */
const seen = new Map<string, readonly string[]>()

beforeAll(async () => {
  await browser.visit({}, async (page) => {
    const { requests } = await watchPage(page, new URL(site.url).origin)
    for (const { address } of pages) {
      await page.goto(new URL(address, site.url).href)
      // Also what the browser still has from the page before is asked for, and so counted.
      seen.set(address, requests.splice(0))
    }
  })
})

test.for(pages)('a first visit to $address stays within its budget', (built) => {
  const visit = weighFirstVisit(built, seen.get(built.address) ?? [])
  weighed.push({ address: built.address, visit })
  const isArticle = articles.includes(built)
  const limits = [
    { what: 'bytes at brotli 5', is: visit.bytes, most: isArticle ? ARTICLE_BYTES : PAGE_BYTES },
    {
      what: `requests (${visit.requests.join(', ')})`,
      is: visit.requests.length,
      most: isArticle ? ARTICLE_REQUESTS : Infinity,
    },
    { what: 'bytes of JavaScript', is: visit.script, most: isArticle ? ARTICLE_SCRIPT : Infinity },
  ]
  const over = limits.filter(({ is, most }) => is > most)
  expectNone(over.map(({ what, is, most }) => `${built.address}  ${is} ${what}; at most ${most}`))
})

afterAll(() => {
  const isArticle = (address: string) => articles.some((article) => article.address === address)
  const chosen = weighed.filter(({ address }) => isArticle(address))
  const rows = chosen
    .toSorted((one, other) => other.visit.bytes - one.visit.bytes)
    .map(({ address, visit }) => {
      return [address, visit.html, visit.bytes, visit.script, visit.requests.length]
    })
  const limit = ['at most', '', ARTICLE_BYTES, ARTICLE_SCRIPT, ARTICLE_REQUESTS]
  const others = weighed.filter(({ address }) => !isArticle(address)).map(({ visit }) => visit.bytes)
  console.log(tableText([['First visit', 'HTML', 'bytes', 'script', 'requests'], ...rows, limit]))
  console.log(`Biggest of the other pages: ${Math.max(0, ...others)} bytes; at most ${PAGE_BYTES}`)
})
