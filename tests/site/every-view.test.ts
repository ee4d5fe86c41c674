import type { Page } from 'playwright-core'
import { test } from 'vitest'
import { findAxeViolations, loadAxe } from '@/tests/browser/axe'
import { findBrokenWords } from '@/tests/browser/broken-words'
import { findOverflow } from '@/tests/browser/overflow'
import { findFaintDrawnWords } from '@/tests/browser/svg-contrast'
import { findSmallTargets } from '@/tests/browser/targets'
import { findStored, watchPage } from '@/tests/browser/watch'
import { openBrowser } from '@/tests/site/browser-under-test'
import { onePagePerLayout, pages, withNewShapes, type BuiltPage } from '@/tests/site/built-pages'
import { pagesInEveryView } from '@/tests/site/chosen-pages'
import { expectNone } from '@/tests/site/every-page'
import { serveSite } from '@/tests/site/site-under-test'
import { inEveryView, widths } from '@/tests/site/views'

const site = serveSite()
const browser = openBrowser()

/** One page of each layout is looked at more closely: what can differ between pages of a layout is their text. */
const layouts = new Set(onePagePerLayout().map(({ address }) => address))

/** Colours, sizes and roles come with an element and its classes: the pages that have each kind once show them all. */
const withNewElements = new Set(withNewShapes(pages).map(({ address }) => address))

/** One visit does every check: opening a page costs more than looking at it. */
async function findProblems({ address }: BuiltPage, page: Page): Promise<string[]> {
  const { origin, href } = new URL(address, site.url)
  const seen = await watchPage(page, origin)
  await page.goto(href)
  await loadAxe(page)
  const inViews = await inEveryView(page, async (theme, width) => {
    const isNarrow = width === widths[0]
    const isClose = layouts.has(address)
    const isNew = isClose || withNewElements.has(address)
    const looks = theme === 'light' ? isNarrow || isClose : isClose || (isNarrow && isNew)
    const what = theme === 'dark' ? 'colours' : isNew ? 'everything' : 'text'
    const accessibility = looks ? [...(await findAxeViolations(page, what)), ...(await findFaintDrawnWords(page))] : []
    // Layout does not change with the theme.
    if (theme !== 'light') return accessibility
    return [...accessibility, ...(await findOverflow(page)), ...(await findBrokenWords(page)), ...(looks ? await findSmallTargets(page) : [])]
  })
  const stored = await findStored(page.context(), page)
  return [...seen.problems, ...stored, ...inViews]
}

test.concurrent.for(pagesInEveryView())('$address holds in every view', async (built) => {
  const problems = await browser.visit({}, (page) => findProblems(built, page))
  expectNone(problems.map((problem) => `${built.address}  ${problem}`))
})
