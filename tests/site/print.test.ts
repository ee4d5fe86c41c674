import { afterAll, test } from 'vitest'
import { isPrinted, plain, printPage } from '@/tests/browser/pdf'
import { tableText } from '@/tests/report/table'
import { openBrowser } from '@/tests/site/browser-under-test'
import { articles } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const browser = openBrowser()
const rows: (string | number)[][] = []

/** What must be on paper: each line of text in `main`, and each number that can be dialled anywhere. */
function readPage() {
  const blocks = document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption)')
  const isForReaders = (element: Element) => {
    const box = element.getBoundingClientRect()
    return (
      box.width > 1 &&
      box.height > 1 &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('nav')
    )
  }
  const texts = [...blocks].flatMap((block) => {
    if (!isForReaders(block) || block.querySelector('p, li, dt, dd')) return []
    return [(block.textContent ?? '').replace(/\s+/g, ' ').trim()]
  })
  const phones = [...document.querySelectorAll('a[href^="tel:"]')].map(
    (link) => link.getAttribute('href') ?? '',
  )
  return { texts: texts.filter(Boolean), phones: [...new Set(phones)] }
}

/** `tel:+18006624357` is on paper as 1-800-662-4357 or (800) 662-4357. */
function digitsOf(href: string): string {
  return href.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
}

test.concurrent.for(articles)('$address is whole on paper', async ({ address }) => {
  const problems = await browser.visit({ viewport: { width: 816, height: 1056 } }, async (page) => {
    await page.goto(new URL(address, site.url).href)
    const { texts, phones } = await page.evaluate(readPage)
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
