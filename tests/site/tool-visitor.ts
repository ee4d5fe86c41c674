import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { findAxeViolations, loadAxe } from '@/tests/browser/axe'
import { findOverflow } from '@/tests/browser/overflow'
import { printPage } from '@/tests/browser/pdf'
import type { Paper } from '@/tests/browser/pdf'
import { findSmallTargets } from '@/tests/browser/targets'
import { findStored, watchPage } from '@/tests/browser/watch'
import { openBrowser } from '@/tests/site/browser-under-test'
import { expectNone } from '@/tests/site/every-page'
import { serveSite } from '@/tests/site/site-under-test'
import { height, inEveryView } from '@/tests/site/views'

/** Once in a file: its site and its browser, and ways to use the tool at this address. */
export function toolVisitor(address: string) {
  const site = serveSite()
  const browser = openBrowser()
  const large = openBrowser(32)

  /** Opens the page and works on it; an error, or something that the policy refuses, fails any test. */
  function open<T>(
    work: (page: Page) => Promise<T>,
    options: BrowserContextOptions = {},
    visitor = browser,
  ): Promise<T> {
    return visitor.visit({ viewport: { width: 360, height }, ...options }, async (page) => {
      const { origin, href } = new URL(address, site.url)
      const { problems } = await watchPage(page, origin)
      await page.goto(href)
      const result = await work(page)
      expectNone(problems)
      return result
    })
  }

  /** Fills the page, and finds that nothing was asked for, stored or written into the address, and that leaving clears it. */
  async function expectNothingKept(fillUp: (page: Page) => Promise<void>): Promise<void> {
    await browser.visit({}, async (page) => {
      const { origin, href } = new URL(address, site.url)
      const seen = await watchPage(page, origin)
      await page.goto(href, { waitUntil: 'networkidle' })
      const { length } = seen.requests
      const steps = await page.evaluate(() => history.length)
      await fillUp(page)
      await page.keyboard.press('Enter')
      await page.waitForTimeout(300)
      expect(seen.requests.slice(length)).toEqual([])
      expectNone([...seen.problems, ...(await findStored(page.context(), page))])
      expect([page.url(), await page.evaluate(() => history.length)]).toEqual([href, steps])
      // A page may come back from the browser's memory as it was left, or be loaded anew with its fields filled in.
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
      expect(await page.evaluate(whatIsFilled)).toEqual([])
      await fillUp(page)
      await page.goto(new URL('/help/', site.url).href)
      await page.goBack()
      expect(await page.evaluate(whatIsFilled)).toEqual([])
    })
  }

  /** The page as full as it gets, at the narrowest width, with letters of so many pixels. */
  async function expectNoOverflow(fillUp: (page: Page) => Promise<void>, letters: number): Promise<void> {
    const problems = await open(
      async (page) => {
        await fillUp(page)
        return findOverflow(page)
      },
      { viewport: { width: 320, height } },
      letters === 32 ? large : browser,
    )
    expectNone(problems)
  }

  /** The page as full as it gets, in every view: no axe violation, no small target. Then what `also` looks at. */
  async function expectAccessible(
    fillUp: (page: Page) => Promise<void>,
    also?: (page: Page) => Promise<void>,
  ): Promise<void> {
    await open(async (page) => {
      await fillUp(page)
      await loadAxe(page)
      expectNone(
        await inEveryView(page, async (theme) => [
          ...(await findAxeViolations(page, theme === 'dark' ? 'colours' : 'everything')),
          ...(await findSmallTargets(page)),
        ]),
      )
      await also?.(page)
    })
  }

  /** One sheet, in letters of 8 points or more: as it lies there without a script, and filled in. */
  async function expectOneSheet(fillUp: (page: Page) => Promise<void>, paper: Paper) {
    const bare = await open((page) => printPage(page, paper), { javaScriptEnabled: false })
    const filled = await open(async (page) => {
      await fillUp(page)
      return printPage(page, paper)
    })
    expect([bare.sheets, filled.sheets]).toEqual([1, 1])
    expect(Math.min(bare.smallest, filled.smallest)).toBeGreaterThanOrEqual(8)
    return { bare, filled }
  }
  return { site, browser, large, open, expectNothingKept, expectNoOverflow, expectAccessible, expectOneSheet }
}

function whatIsFilled(): string[] {
  const fields = document.querySelectorAll<HTMLInputElement>('main :is(input, textarea, select)')
  return [...fields]
    .filter((field) => (field.type === 'radio' ? field.checked : field.value !== ''))
    .map((field) => field.id || field.name)
}
