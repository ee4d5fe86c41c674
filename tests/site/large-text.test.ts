import { test } from 'vitest'
import { findOverflow } from '@/tests/browser/overflow'
import { openBrowser } from '@/tests/site/browser-under-test'
import { pages } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'
import { serveSite } from '@/tests/site/site-under-test'
import { height, widths } from '@/tests/site/views'

const site = serveSite()
/** 200 %: the text size that a reader sets once for every page. */
const browser = openBrowser(32)

test.for(widths)('text at 200 % fits into %i px on every page', async (width) => {
  const problems = await browser.visit({ viewport: { width, height } }, async (page) => {
    const found: string[] = []
    for (const { address } of pages) {
      await page.goto(new URL(address, site.url).href)
      found.push(...(await findOverflow(page)).map((problem) => `${address}  ${problem}`))
    }
    return found
  })
  expectNone(problems)
})
