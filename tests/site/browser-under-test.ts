import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from '@/tests/browser/launch'
import { twoAtATime } from '@/tests/browser/two-at-a-time'

type Visitor = {
  /**
   * Runs `work` in a page of its own; two at a time in each file. Visits with the same options share what a browser
   * keeps, as a reader's do. A page that `work` opens itself, it closes itself.
   */
  visit<T>(options: BrowserContextOptions, work: (page: Page) => Promise<T>): Promise<T>
}

/**
 * The browsers of this worker by the reader's text size: to start one takes as long as to look at ten pages. They end
 * with the worker, since nobody knows which file is its last.
 */
const browsers = new Map<number | undefined, Promise<Browser>>()

function browserWith(defaultFontSize: number | undefined): Promise<Browser> {
  const browser =
    browsers.get(defaultFontSize) ?? launchBrowser(defaultFontSize === undefined ? {} : { defaultFontSize })
  browsers.set(defaultFontSize, browser)
  return browser
}

/** A browser for the tests of a file, with the reader's own text size if it is not the usual 16 px. */
export function openBrowser(defaultFontSize?: number): Visitor {
  let browser: Browser | undefined
  /** Of this file alone: no other one's visits have left something. A new one costs a browser four times a new page. */
  const contexts = new Map<string, Promise<BrowserContext>>()

  function contextWith(options: BrowserContextOptions): Promise<BrowserContext> {
    if (!browser) throw new Error('The browser is open while tests run; visit a page inside a test.')
    const key = JSON.stringify(options)
    const context = contexts.get(key) ?? browser.newContext(options)
    contexts.set(key, context)
    return context
  }

  beforeAll(async () => {
    browser = await browserWith(defaultFontSize)
  })
  afterAll(async () => {
    for (const context of contexts.values()) await (await context).close()
  })
  return {
    visit: (options, work) =>
      twoAtATime(async () => {
        const page = await (await contextWith(options)).newPage()
        try {
          return await work(page)
        } finally {
          await page.close()
        }
      }),
  }
}
