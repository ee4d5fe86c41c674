import { expect, test } from 'vitest'
import { findBareDrawings, findJoinedWords, findOutOfOrder, takeStyleOut } from '@/tests/browser/bare-page'
import { smallPhone } from '@/tests/browser/late-warnings'
import { openBrowser } from '@/tests/site/browser-under-test'
import { closePages } from '@/tests/site/chosen-pages'
import { expectNone } from '@/tests/site/every-page'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const browser = openBrowser()

test('without any style each layout keeps its order, its spaces and drawings that fit and can be read', async () => {
  const problems = await browser.visit({ viewport: smallPhone }, async (page) => {
    const found: string[] = []
    for (const { address } of closePages) {
      await page.goto(new URL(address, site.url).href)
      await takeStyleOut(page)
      const wrong = [
        ...(await findOutOfOrder(page)),
        ...(await findJoinedWords(page)),
        ...(await findBareDrawings(page)),
      ]
      found.push(...wrong.map((problem) => `${address}  ${problem}`))
    }
    return found
  })
  expectNone(problems)
})

test('what is wrong without a style is found', async () => {
  const found = await browser.visit({ viewport: smallPhone }, async (page) => {
    await page.setContent(
      '<footer>x</footer><h1>y</h1><a>Menu</a><a>Leave</a><svg width="900"><path d="M0 0h9v9z"/></svg>',
    )
    return [
      ...(await findOutOfOrder(page)),
      ...(await findJoinedWords(page)),
      ...(await findBareDrawings(page)),
    ].map((one) => one.slice(0, 30))
  })
  expect(found).toEqual(
    [
      'body > footer stands above h1',
      'no space between "Menu" and "L',
      '900 px wide: <svg width="900"><',
      'a shape without a fill of its ',
    ].map((one) => one.slice(0, 30)),
  )
})
