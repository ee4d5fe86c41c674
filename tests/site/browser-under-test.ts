import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from '@/tests/browser/launch'
import { twoAtATime } from '@/tests/browser/two-at-a-time'

type Visitor = {
  /** Runs `work` in a context of its own, with nothing stored from any page before; two at a time. */
  visit<T>(options: BrowserContextOptions, work: (page: Page) => Promise<T>): Promise<T>
}

/** One browser for the tests of a file, with the reader's own text size if it is not the usual 16 px. */
export function openBrowser(defaultFontSize?: number): Visitor {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await launchBrowser(defaultFontSize === undefined ? {} : { defaultFontSize })
  })
  afterAll(() => browser?.close())
  return {
    visit: (options, work) =>
      twoAtATime(async () => {
        if (!browser) throw new Error('The browser is open while tests run; visit a page inside a test.')
        const context = await browser.newContext(options)
        try {
          return await work(await context.newPage())
        } finally {
          await context.close()
        }
      }),
  }
}
