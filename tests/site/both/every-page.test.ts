import type { Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { smallPhone } from '@/tests/browser/late-warnings'
import { findStored, watchPage } from '@/tests/browser/watch'
import { openBrowser } from '@/tests/site/browser-under-test'
import { overBudget, weightTable } from '@/tests/site/budget'
import { pages } from '@/tests/site/built-pages'
import type { BuiltPage } from '@/tests/site/built-pages'
import { lookOf, pagesInBrowser } from '@/tests/site/chosen-pages'
import { expectNone } from '@/tests/site/every-page'
import { weighFirstVisit } from '@/tests/site/first-visit'
import type { FirstVisit } from '@/tests/site/first-visit'
import { lookClosely, lookLightly } from '@/tests/site/looks'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const browser = openBrowser()

/** What a visit to each page asked for, and what it was found to break. */
const visits = new Map<string, { requests: readonly string[]; problems: readonly string[] }>()

/** Two windows walk through all pages: a new window for each would cost more than looking at the page. */
beforeAll(async () => {
  const waiting = pagesInBrowser.values()
  const walk = async (page: Page) => {
    const seen = await watchPage(page, new URL(site.url).origin)
    for (const built of waiting) {
      const problems = await findProblems(built, page).catch((error: unknown) => [String(error)])
      // Also what the browser still has from the page before is asked for, and so counted.
      visits.set(built.address, {
        requests: seen.requests.splice(0),
        problems: [...seen.problems.splice(0), ...problems],
      })
    }
  }
  await Promise.all([browser.visit({}, walk), browser.visit({}, walk)])
})

/** One visit does every check. */
async function findProblems(built: BuiltPage, page: Page): Promise<string[]> {
  await page.setViewportSize(smallPhone)
  await page.goto(new URL(built.address, site.url).href)
  return [
    ...(await lookLightly(page, built)),
    ...(await lookClosely(page, lookOf(built))),
    ...(await findStored(page.context(), page)),
  ]
}

test.for(pagesInBrowser)('$address holds in the browser', ({ address }) => {
  const problems = visits.get(address)?.problems ?? ['nobody looked at it']
  expectNone(problems.map((problem) => `${address}  ${problem}`))
})

const weighed: { page: BuiltPage; visit: FirstVisit }[] = []

test.for(pages)('a first visit to $address stays within its budget', (page) => {
  const visit = weighFirstVisit(page, visits.get(page.address)?.requests ?? [])
  weighed.push({ page, visit })
  expectNone(overBudget(page, visit).map((over) => `${page.address}  ${over}`))
})

afterAll(() => console.log(weightTable(weighed)))
