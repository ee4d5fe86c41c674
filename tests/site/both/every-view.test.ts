import type { Page } from 'playwright-core'
import { beforeAll, test } from 'vitest'
import { findAxeViolations, loadAxe } from '@/tests/browser/axe'
import { findBrokenWords } from '@/tests/browser/broken-words'
import { findOverflow } from '@/tests/browser/overflow'
import { findFaintDrawnWords } from '@/tests/browser/svg-contrast'
import { findSmallTargets } from '@/tests/browser/targets'
import { findStored, watchPage } from '@/tests/browser/watch'
import { openBrowser } from '@/tests/site/browser-under-test'
import { onePagePerLayout, withNewShapes } from '@/tests/site/built-pages'
import type { BuiltPage } from '@/tests/site/built-pages'
import { pagesInEveryView } from '@/tests/site/chosen-pages'
import { expectNone } from '@/tests/site/every-page'
import { serveSite } from '@/tests/site/site-under-test'
import { inEveryView, widths } from '@/tests/site/views'

const site = serveSite()
const browser = openBrowser()

/** One page of each layout is looked at more closely: what can differ between pages of a layout is their text. */
const layouts = new Set(onePagePerLayout().map(({ address }) => address))

/** Colours, sizes and roles come with an element and its classes: the pages that have each kind once show them all. */
const withNewElements = new Set(withNewShapes(pagesInEveryView()).map(({ address }) => address))

/** What each page was found to break. */
const found = new Map<string, readonly string[]>()

/** Two windows walk through all pages: a new window for each would cost more than looking at the page. */
beforeAll(async () => {
  const waiting = pagesInEveryView().values()
  const walk = async (page: Page) => {
    const seen = await watchPage(page, new URL(site.url).origin)
    for (const built of waiting) {
      const problems = await findProblems(built, page).catch((error: unknown) => [String(error)])
      found.set(built.address, [...seen.problems.splice(0), ...problems])
    }
  }
  await Promise.all([browser.visit({}, walk), browser.visit({}, walk)])
})

/** One visit does every check. */
async function findProblems({ address }: BuiltPage, page: Page): Promise<string[]> {
  await page.goto(new URL(address, site.url).href)
  await loadAxe(page)
  const inViews = await inEveryView(page, async (theme, width) => {
    const isNarrow = width === widths[0]
    const isClose = layouts.has(address)
    const isFull = isClose || withNewElements.has(address)
    const isLookedAt = theme === 'light' ? isNarrow || isClose : isClose || (isNarrow && isFull)
    const what = theme === 'dark' ? 'colours' : isFull ? 'everything' : 'text'
    const accessibility = isLookedAt
      ? [...(await findAxeViolations(page, what)), ...(await findFaintDrawnWords(page))]
      : []
    // Layout does not change with the theme.
    if (theme !== 'light') return accessibility
    return [
      ...accessibility,
      ...(await findOverflow(page)),
      ...(await findBrokenWords(page)),
      ...(isNarrow || isFull ? await findSmallTargets(page) : []),
    ]
  })
  const stored = await findStored(page.context(), page)
  return [...stored, ...inViews]
}

test.for(pagesInEveryView())('$address holds in every view', ({ address }) => {
  const problems = found.get(address) ?? ['nobody looked at it']
  expectNone(problems.map((problem) => `${address}  ${problem}`))
})
