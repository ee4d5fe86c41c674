import { afterAll, test } from 'vitest'
import { isPrinted, plain, printPage } from '@/tests/browser/pdf'
import { readPage } from '@/tests/browser/read-page'
import { tableText } from '@/tests/gate/table'
import { openBrowser } from '@/tests/site/browser-under-test'
import { articles, warningsAbove } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'
import { withNewKinds } from '@/tests/site/new-kinds'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const browser = openBrowser()
const rows: (string | number)[][] = []

/** `tel:+18006624357` is on paper as 1-800-662-4357 or (800) 662-4357. */
function digitsOf(href: string): string {
  return href.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
}

/** The first article with each set of warnings on top, for they stand where a sheet begins. */
const withEachWarning = new Map(articles.map((page) => [warningsAbove(page).join(), page] as const).reverse())
const longest = articles.toSorted((one, other) => other.html.length - one.html.length).slice(0, 2)

const chosen = new Set([...withNewKinds(articles), ...withEachWarning.values(), ...longest])

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
