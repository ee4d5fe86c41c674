import type { BrowserContextOptions, Page } from 'playwright-core'
import { dayPartNames, dayParts } from '@/lib/program/fit/day-parts'
import { days } from '@/lib/program/lists'
import { watchPage } from '@/tests/browser/watch'
import { openBrowser } from '@/tests/site/browser-under-test'
import { expectNone } from '@/tests/site/every-page'
import { serveSite } from '@/tests/site/site-under-test'
import { height } from '@/tests/site/views'

export const fitAddress = '/program/fit/'

/** Every box of the form: each part of each day. */
export const dayBoxes = days.flatMap((day) => dayPartNames.map((name) => ({ day, ...dayParts[name] })))

export const statusOf = (page: Page) => page.getByRole('status')

/** Once in a file: its site and its browser, and a way to open Fit my week there. */
export function fitVisitor() {
  const site = serveSite()
  const browser = openBrowser()
  /** Opens the page and works on it; an error, or something that the policy refuses, fails any test. */
  function open<T>(
    work: (page: Page) => Promise<T>,
    options: BrowserContextOptions = {},
    visitor = browser,
  ): Promise<T> {
    return visitor.visit({ viewport: { width: 360, height }, ...options }, async (page) => {
      const { origin, href } = new URL(fitAddress, site.url)
      const { problems } = await watchPage(page, origin)
      await page.goto(href)
      const result = await work(page)
      expectNone(problems)
      return result
    })
  }
  return { site, browser, open }
}
