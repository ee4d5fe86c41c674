import { test } from 'vitest'
import { findOverflow } from '@/tests/browser/overflow'
import { openBrowser } from '@/tests/site/browser-under-test'
import { closePages } from '@/tests/site/chosen-pages'
import { expectNone } from '@/tests/site/every-page'
import { serveSite } from '@/tests/site/site-under-test'
import { height, widths } from '@/tests/site/views'

const site = serveSite()
/** 200 %: the text size that a reader sets once for every page. */
const browser = openBrowser(32)

test('text at 200 % fits into every width, in every layout and every kind of element', async () => {
  const problems = await browser.visit({}, async (page) => {
    const found: string[] = []
    for (const { address } of closePages) {
      await page.goto(new URL(address, site.url).href)
      for (const width of widths) {
        await page.setViewportSize({ width, height })
        found.push(...(await findOverflow(page)).map((problem) => `${address} at ${width} px  ${problem}`))
      }
    }
    return found
  })
  expectNone(problems)
})
