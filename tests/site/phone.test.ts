import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBrowser } from '@/tests/site/browser-under-test'
import { articles } from '@/tests/site/built-pages'
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

/** The warnings that a topic brings stand above the text; those inside it stand where the text names the danger. */
const warned = articles.flatMap(({ address, dom }) => {
  const boxes = dom.querySelectorAll('section[aria-labelledby^="danger-"]').filter((box) => (box.parentNode?.closest('.text') ?? null) === null)
  return boxes.length === 0 ? [] : [{ address, ids: boxes.map((box) => box.getAttribute('aria-labelledby') ?? '') }]
})

test('there are articles on dangers to look at', () => {
  expect(warned.length).toBeGreaterThan(10)
})

test.concurrent.for(warned)('two screens of a small phone show the first warning of $address and name all others', async ({ address, ids }) => {
  await browser.visit({ viewport }, async (page) => {
    await page.goto(new URL(address, site.url).href)
    const [first = '', ...others] = ids
    expect(await bottomOf(page.locator(`#${first}`)), `#${first} begins too far down`).toBeLessThanOrEqual(twoScreens)
    for (const id of others.length === 0 ? [] : ids) {
      expect(await bottomOf(page.locator(`a[href="#${id}"]`).first()), `no link to #${id} in two screens`).toBeLessThanOrEqual(twoScreens)
    }
  })
})
