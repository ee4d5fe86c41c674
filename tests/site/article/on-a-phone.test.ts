import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallPhone } from '@/tests/browser/late-warnings'
import { tableText } from '@/tests/gate/table'
import { openBrowser } from '@/tests/site/browser-under-test'
import { articles } from '@/tests/site/built-pages'
import { openOnPhone } from '@/tests/site/front/on-phone'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const browser = openBrowser()

/** What of an article stands where, in CSS pixels from the top. */
type Measures = { height: number; own: number; answer: number; heading: number }
const measured = new Map<string, Measures>()

/** The places of an open article. Its own text is its title, answer, points and text; warnings and all around are not. */
function measure(page: Page): Promise<Measures> {
  return page.evaluate(() => {
    const at = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
    const tall = (selector: string) => at(selector)?.height ?? 0
    return {
      height: document.documentElement.scrollHeight,
      own: tall('h1') + tall('article > div > div.bg-sage') + tall('article > div.text'),
      answer: at('article > div > div.bg-sage > p')?.bottom ?? Infinity,
      heading: at('article h2')?.top ?? Infinity,
    }
  })
}

beforeAll(() =>
  browser.visit({}, async (page) => {
    for (const { address } of articles) {
      await openOnPhone(page, new URL(address, site.url).href)
      measured.set(address, await measure(page))
    }
  }),
)

const of = (address: string) => {
  const found = measured.get(address)
  if (found === undefined) throw new Error(`${address} was not measured`)
  return found
}

/** Least share of the height that is the article's own, in percent; most screens of an article and of the middle one. */
const leastOwn = 65
const mostScreens = 15
const middleScreens = 10

test.each(articles)('$address answers in the first screen and is mostly its own text', ({ address }) => {
  const { height, own, answer, heading } = of(address)
  expect(answer, 'the end of the answer').toBeLessThanOrEqual(smallPhone.height)
  expect(heading, 'the first heading').toBeLessThanOrEqual(2 * smallPhone.height)
  expect(height / smallPhone.height, 'screens').toBeLessThanOrEqual(mostScreens)
  expect(Math.round((100 * own) / height), 'own text, percent').toBeGreaterThanOrEqual(leastOwn)
})

test('the middle article is at most ten screens tall', () => {
  const heights = [...measured.values()].map(({ height }) => height).sort((a, b) => a - b)
  expect((heights[Math.floor(heights.length / 2)] ?? Infinity) / smallPhone.height).toBeLessThanOrEqual(
    middleScreens,
  )
})

afterAll(() =>
  console.log(
    tableText([
      ['On a phone, letters as wide as Arial', 'screens', 'own text %', 'answer ends', 'first heading'],
      ...[...measured].map(([address, { height, own, answer, heading }]) => [
        address,
        (height / smallPhone.height).toFixed(1),
        Math.round((100 * own) / height),
        Math.round(answer),
        (heading / smallPhone.height).toFixed(2),
      ]),
    ]),
  ),
)
