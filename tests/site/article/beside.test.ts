import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBrowser } from '@/tests/site/browser-under-test'
import { articles, pageAt } from '@/tests/site/built-pages'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const browser = openBrowser()
const large = openBrowser(32)

/** An article with a list of its headings. */
const chosen =
  articles.find(({ html }) => html.includes('id="on-this-page"')) ?? pageAt('/start/what-an-iop-is/')

/** Where the list of headings and the text lie, and how wide the page is. */
function places(page: Page) {
  return page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
    const [list, text, title] = ['article nav', 'article > div.text', 'h1'].map(box)
    const last = document.querySelector('article nav li:last-child')
    const measured = { left: list?.left, right: text?.right, top: list?.top, title: title?.bottom }
    return {
      isBeside: (measured.left ?? 0) > (measured.right ?? Infinity),
      isAtTop: (measured.top ?? Infinity) < (measured.title ?? 0),
      isOpen: last?.checkVisibility() === true,
      isTooWide: document.documentElement.scrollWidth > window.innerWidth,
    }
  })
}

const seen = (width: number, who = browser) =>
  who.visit({ viewport: { width, height: 800 } }, async (page) => {
    await page.goto(new URL(chosen.address, site.url).href)
    return places(page)
  })

test.each([1024, 1280, 1600])(
  'at %i px the headings stand open beside the text, from the title down',
  async (width) => {
    expect(await seen(width)).toEqual({ isBeside: true, isAtTop: true, isOpen: true, isTooWide: false })
  },
)

test('on a phone, a tablet and in letters twice as large they are one line that opens, below the answer', async () => {
  const folded = { isBeside: false, isAtTop: false, isOpen: false, isTooWide: false }
  expect(await seen(360)).toEqual(folded)
  expect(await seen(768)).toEqual(folded)
  expect(await seen(1280, large)).toEqual(folded)
})

test('the list stands once, after the answer and before the text', () => {
  const [answer, list, text] = ['bg-sage', 'id="on-this-page"', 'class="text '].map((part) =>
    chosen.html.indexOf(part, chosen.html.indexOf('<article')),
  )
  expect(answer).toBeGreaterThan(0)
  expect(list).toBeGreaterThan(answer ?? Infinity)
  expect(text).toBeGreaterThan(list ?? Infinity)
  expect(chosen.html.split('id="on-this-page"')).toHaveLength(2)
})
