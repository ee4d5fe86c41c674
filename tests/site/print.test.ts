import { afterAll, test } from 'vitest'
import { isPrinted, plain, printPage } from '@/tests/browser/pdf'
import { readPage } from '@/tests/browser/read-page'
import { tableText } from '@/tests/gate/table'
import { openBrowser } from '@/tests/site/browser-under-test'
import { articles, warningsAbove, withNewShapes } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const browser = openBrowser()
const rows: (string | number)[][] = []

/** `tel:+18006624357` is on paper as 1-800-662-4357 or (800) 662-4357. */
function digitsOf(href: string): string {
  return href.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
}

/** One article with each kind of element, those with warnings on top, and every sixth of all: a page break can fall anywhere. */
const chosen = new Set([
  ...withNewShapes(articles),
  ...articles.filter((page) => warningsAbove(page).length > 0),
  ...articles.filter((_, place) => place % 6 === 0),
])

test.concurrent.for([...chosen])('$address is whole on paper', async ({ address }) => {
  const problems = await browser.visit({ viewport: { width: 816, height: 1056 } }, async (page) => {
    await page.goto(new URL(address, site.url).href)
    const { texts, phones } = await readPage(page)
    const printed = await printPage(page)
    rows.push([address, printed.sheets, texts.length, phones.length])
    const digits = printed.text.replace(/[().+]/g, '')
    return [
      ...(texts.length < 5 ? [`has only ${texts.length} paragraphs; is its text in <main>?`] : []),
      ...texts
        .filter((text) => !isPrinted(text, printed))
        .map((text) => `does not print "${text.slice(0, 90)}"`),
      ...phones
        .filter((phone) => !digits.includes(plain(digitsOf(phone))))
        .map((phone) => `does not print ${phone}`),
    ]
  })
  expectNone(problems.map((problem) => `${address}  ${problem}`))
})

afterAll(() => console.log(tableText([['On paper', 'sheets', 'paragraphs', 'phone numbers'], ...rows])))
