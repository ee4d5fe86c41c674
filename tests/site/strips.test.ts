import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { openBrowser } from '@/tests/site/browser-under-test'
import { pages } from '@/tests/site/built-pages'
import { openOnPhone } from '@/tests/site/front/on-phone'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const browser = openBrowser()

/** The strips of a page. */
const strips = '[role=note] > p'

/** Every strip there is, in the words of the page, with the first page that has it. */
const firstWith = new Map(
  pages.toReversed().flatMap(({ address, html }) =>
    html.includes('role="note"')
      ? parse(html)
          .querySelectorAll(strips)
          .map(({ text }) => [text, address] as const)
      : [],
  ),
)

test('there are strips of each kind: one danger, two in one line, and the names of more', () => {
  const all = [...firstWith.keys()].join(' ')
  for (const part of ['Pregnant?', '988', 'See a doctor first.', 'See also:']) expect(all).toContain(part)
})

test('a warning strip has at most three lines on a small phone, in letters as wide as Arial', async () => {
  const tooTall = await browser.visit({}, async (page) => {
    const found: string[] = []
    for (const address of new Set(firstWith.values())) {
      await openOnPhone(page, new URL(address, site.url).href)
      const long = await page.$$eval(strips, (all) =>
        all
          .filter((strip) => strip.clientHeight > 3.5 * parseFloat(getComputedStyle(strip).lineHeight))
          .map((strip) => strip.textContent),
      )
      found.push(...long.map((text) => `${address} ${text}`))
    }
    return found
  })
  expect(tooTall).toEqual([])
})
