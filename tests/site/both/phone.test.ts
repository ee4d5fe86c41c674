import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBrowser } from '@/tests/site/browser-under-test'
import { articles, warningsAbove } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const browser = openBrowser()
/** A common small phone, in CSS px. */
const viewport = { width: 360, height: 740 }
const twoScreens = 2 * viewport.height

async function bottomOf(locator: Locator): Promise<number> {
  const box = await locator.boundingBox()
  return box ? box.y + box.height : Infinity
}

test('two screens of a small phone show what an IOP is, the warning and the first questions', async () => {
  await browser.visit({ viewport }, async (page) => {
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

const warned = articles
  .map((page) => ({ address: page.address, ids: warningsAbove(page) }))
  .filter(({ ids }) => ids.length > 0)

test('there are articles on dangers to look at', () => {
  expect(warned.length).toBeGreaterThan(10)
})

test('two screens of a small phone show the first warning of an article and name all others', async () => {
  // One visitor reads them all: a new browser window for each would cost more than the looking.
  const problems = await browser.visit({ viewport }, async (page) => {
    const found: string[] = []
    for (const { address, ids } of warned) {
      await page.goto(new URL(address, site.url).href)
      const [first = ''] = ids
      const title = await bottomOf(page.locator(`#${first}`))
      if (title > twoScreens)
        found.push(`${address}  the warning #${first} begins ${title} px down; at most ${twoScreens}`)
      for (const id of ids.length === 1 ? [] : ids) {
        const link = await bottomOf(page.locator(`a[href="#${id}"]`).first())
        if (link > twoScreens) found.push(`${address}  no link leads to #${id} in the first two screens`)
      }
    }
    return found
  })
  expectNone(problems)
})
