import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { smallPhone, twoScreens } from '@/tests/browser/late-warnings'
import { openBrowser } from '@/tests/site/browser-under-test'
import { articles, stripsAbove } from '@/tests/site/built-pages'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const browser = openBrowser()

async function bottomOf(locator: Locator): Promise<number> {
  const box = await locator.boundingBox()
  return box ? box.y + box.height : Infinity
}

test('two screens of a small phone show what an IOP is, the warning and the first questions', async () => {
  await browser.visit({ viewport: smallPhone }, async (page) => {
    await page.goto(site.url)
    const main = page.locator('main')
    const warning = main.locator('a[href*="/before-you-stop/"]').first()
    const questions = main.locator('a').filter({ hasText: /\?\s*$/ })
    const bottoms = {
      'the title': await bottomOf(main.locator('h1')),
      'the warning': await bottomOf(warning),
      'the first question': await bottomOf(questions.nth(0)),
      'the second question': await bottomOf(questions.nth(1)),
    }
    for (const [what, bottom] of Object.entries(bottoms)) {
      expect(
        bottom,
        `${what} ends ${bottom} px down the home page; at most ${twoScreens}`,
      ).toBeLessThanOrEqual(twoScreens)
    }
  })
})

/** Where each stands is looked at on every page: every-page.test.ts. */
test('there are articles on dangers to look at: with the whole block, and more with strips on top', () => {
  const wholeBlock = 'section[aria-labelledby^="danger-"]'
  expect(articles.filter(({ dom }) => dom.querySelector(wholeBlock) !== null).length).toBeGreaterThan(3)
  expect(articles.filter((page) => stripsAbove(page).length > 0).length).toBeGreaterThan(10)
})
