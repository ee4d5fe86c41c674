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

/** The three longest articles, and one as they all are. */
const longest = [
  ...articles.slice(0, 1),
  ...articles.toSorted((one, other) => other.html.length - one.html.length).slice(0, 3),
]

test.each(articles)('$address is a handout of at most three sheets', ({ address }) => {
  const { sheets, text } = printed.get(address) ?? { sheets: Infinity, text: '' }
  expect(sheets).toBeLessThanOrEqual(most)
  expect(text, 'its own address').toContain(address.replaceAll(/[\s-]/g, ''))
})

/** A sheet that says less is wasted. */
const leastFilled = 1 / 3
/** Still open: a third sheet of a few lines. Take one out when it fills its sheets. */
const stillShort = ['/after/making-a-plan/', '/is-it-right/pregnancy/']
const stillShortOnA4 = [
  '/after/making-a-plan/',
  '/start/what-a-week-looks-like/',
  '/is-it-right/before-you-stop/',
]

test.each(articles)('$address fills its sheets, with no heading alone at a foot', ({ address }) => {
  const { filled = [], lonely } = printed.get(address) ?? {}
  expect(lonely).toEqual([])
  const short = filled.filter((part) => part < leastFilled)
  expect(short.map((part) => part.toFixed(2))).toEqual(
    stillShort.includes(address) ? [expect.any(String)] : [],
  )
})

test('the longest articles are handouts on A4 too', async () => {
  const problems = await browser.visit({}, async (page) => {
    const found: string[] = []
    for (const { address } of longest) {
      await openOnPhone(page, new URL(address, site.url).href)
      const { sheets, filled, lonely } = await printPage(page, 'A4')
      if (sheets > most) found.push(`${address} ${sheets} sheets`)
      if (!stillShortOnA4.includes(address) && filled.some((part) => part < leastFilled))
        found.push(`${address} has a sheet that is nearly empty`)
      found.push(...lonely.map((text) => `${address} "${text}" stands alone`))
    }
    return found
  })
  expect(problems).toEqual([])
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
