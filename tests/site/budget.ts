import { tableText } from '@/tests/gate/table'
import { articles } from '@/tests/site/built-pages'
import type { BuiltPage } from '@/tests/site/built-pages'
import type { FirstVisit } from '@/tests/site/first-visit'

/** One round trip of a new connection. */
const articleBytes = 14_000
const articleRequests = 4
const articleScript = 2_000
/** Tool pages are the biggest. */
const pageBytes = 25_000

/** What a first visit costs over its budget. */
export function overBudget(page: BuiltPage, { bytes, requests, script }: FirstVisit): string[] {
  const isArticle = articles.includes(page)
  const limits = [
    { what: 'bytes at brotli 5', is: bytes, most: isArticle ? articleBytes : pageBytes },
    {
      what: `requests (${requests.join(', ')})`,
      is: requests.length,
      most: isArticle ? articleRequests : Infinity,
    },
    { what: 'bytes of JavaScript', is: script, most: isArticle ? articleScript : Infinity },
  ]
  return limits
    .filter(({ is, most }) => is > most)
    .map(({ what, is, most }) => `${is} ${what}; at most ${most}`)
}

/** The articles from the heaviest down, and the heaviest of the other pages. */
export function weightTable(weighed: readonly { page: BuiltPage; visit: FirstVisit }[]): string {
  const rows = weighed
    .filter(({ page }) => articles.includes(page))
    .toSorted((one, other) => other.visit.bytes - one.visit.bytes)
    .map(({ page, visit }) => [page.address, visit.html, visit.bytes, visit.script, visit.requests.length])
  const limit = ['at most', '', articleBytes, articleScript, articleRequests]
  const others = weighed.filter(({ page }) => !articles.includes(page)).map(({ visit }) => visit.bytes)
  const table = tableText([['First visit', 'HTML', 'bytes', 'script', 'requests'], ...rows, limit])
  return `${table}\nBiggest of the other pages: ${Math.max(0, ...others)} bytes; at most ${pageBytes}`
}
