import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { printPage } from '@/tests/browser/pdf'
import type { Printed } from '@/tests/browser/pdf'
import { tableText } from '@/tests/gate/table'
import { openBrowser } from '@/tests/site/browser-under-test'
import { articles } from '@/tests/site/built-pages'
import { openOnPhone } from '@/tests/site/front/on-phone'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const browser = openBrowser()
const printed = new Map<string, Printed>()

beforeAll(async () => {
  const waiting = articles.values()
  const walk = async (page: Page) => {
    for (const { address } of waiting) {
      await openOnPhone(page, new URL(address, site.url).href)
      printed.set(address, await printPage(page, 'Letter'))
    }
  }
  await Promise.all([browser.visit({}, walk), browser.visit({}, walk)])
})

/** Most sheets of Letter, which is shorter than A4; most of the articles take `usual`. */
const most = 3
const usual = 2

test.each(articles)('$address is a handout of at most three sheets', ({ address }) => {
  const { sheets, text } = printed.get(address) ?? { sheets: Infinity, text: '' }
  expect(sheets).toBeLessThanOrEqual(most)
  expect(text, 'its own address').toContain(address.replaceAll(/[\s-]/g, ''))
})

test('most articles take two sheets', () => {
  const long = [...printed.values()].filter(({ sheets }) => sheets > usual)
  expect(long.length).toBeLessThan(articles.length / 2)
})

afterAll(() =>
  console.log(
    tableText([
      ['On paper (Letter)', 'sheets'],
      ...[...printed].map(([address, { sheets }]) => [address, sheets]),
    ]),
  ),
)
