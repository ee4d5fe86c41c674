import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll } from 'vitest'
import { launchBrowser } from '@/tests/browser/launch'
import { twoAtATime } from '@/tests/browser/two-at-a-time'

type Visitor = {
  /**
   * Runs `work` in a page of its own; two at a time in each file. Visits with the same options, whatever their window,
   * share what a browser keeps, as a reader's do. A page that `work` opens itself, it closes itself.
   */
  visit<T>(options: BrowserContextOptions, work: (page: Page) => Promise<T>): Promise<T>
}

/** All of a worker, by what they are opened with. They end with the worker: nobody knows which file is its last. */
const browsers = new Map<string, Promise<Browser>>()
const contexts = new Map<string, Promise<BrowserContext>>()

/** A start takes a full browser as long as to look at ten pages. */
function browserWith(defaultFontSize: number | undefined): Promise<Browser> {
  const key = String(defaultFontSize)
  const browser = browsers.get(key) ?? launchBrowser(defaultFontSize === undefined ? {} : { defaultFontSize })
  browsers.set(key, browser)
  return browser
}

/**
 * With a page that stays, since with the last one a full browser closes its window, and a window (its buttons are pages
 * as well) costs five times a page.
 */
async function contextOf(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  await context.newPage()
  return context
}

/** A browser for the tests of a file, with the reader's own text size if it is not the usual 16 px. */
export function openBrowser(defaultFontSize?: number): Visitor {
  let browser: Browser | undefined

  function contextWith(options: BrowserContextOptions): Promise<BrowserContext> {
    if (!browser) throw new Error('The browser is open while tests run; visit a page inside a test.')
    const key = JSON.stringify([defaultFontSize, options])
    const context = contexts.get(key) ?? contextOf(browser, options)
    contexts.set(key, context)
    return context
  }

  beforeAll(async () => {
    browser = await browserWith(defaultFontSize)
  })
  return {
    visit: ({ viewport, ...options }, work) =>
      twoAtATime(async () => {
        const page = await (await contextWith(options)).newPage()
        try {
          if (viewport) await page.setViewportSize(viewport)
          return await work(page)
        } finally {
          await page.close()
        }
      }),
  }
}
