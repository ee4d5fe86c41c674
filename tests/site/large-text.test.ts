import { expect, test } from 'vitest'
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

test('at 200 % the title of a page begins in the first screen of a phone', async () => {
  const tops = await browser.visit({}, async (page) => {
    await page.setViewportSize({ width: 360, height: 740 })
    const found: [string, number][] = []
    for (const address of ['/', '/start/what-is-an-iop/', '/help/']) {
      await page.goto(new URL(address, site.url).href)
      const top = await page.locator('h1').evaluate((title) => title.getBoundingClientRect().top)
      found.push([address, top])
    }
    return found
  })
  expect(tops.filter(([, top]) => top > 560)).toEqual([])
})
