import { expect, test } from 'vitest'
import { plain, printPage } from '@/tests/browser/pdf'
import { openBrowser } from '@/tests/site/browser-under-test'
import { pages } from '@/tests/site/built-pages'
import type { BuiltPage } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const browser = openBrowser()
const sheets = pages.filter(({ address }) => /^\/sheets\/[^/]+\/$/.test(address))
const isPlain = ({ dom }: BuiltPage) => dom.querySelector('.plain-sheet') !== null

test('there are sheets, and one of them names nothing of this guide', () => {
  expect(sheets.length).toBeGreaterThan(1)
  expect(sheets.filter(isPlain)).toHaveLength(1)
})

/** What a sheet for other eyes may not show. */
const telling = [
  'treatment',
  'program',
  'clinic',
  'alcohol',
  'drug',
  'iop',
  '911',
  '988',
  'draft',
  '.example',
]

test.concurrent.for(sheets)('$address is one page of Letter and of A4', async (sheet) => {
  const { address } = sheet
  const problems = await browser.visit({ viewport: { width: 816, height: 1056 } }, async (page) => {
    await page.goto(new URL(address, site.url).href)
    const found: string[] = []
    for (const paper of ['Letter', 'A4'] as const) {
      const printed = await printPage(page, paper)
      if (printed.sheets !== 1) found.push(`${paper}: ${printed.sheets} sheets`)
      if (isPlain(sheet)) {
        found.push(...telling.filter((word) => printed.text.includes(plain(word))))
        expect(await page.title()).not.toMatch(/guide|treatment/i)
      } else {
        found.push(...['call911', '18006624357'].filter((words) => !printed.text.includes(words)))
      }
    }
    return found
  })
  expectNone(problems.map((problem) => `${address}  ${problem}`))
})

test('each article says where it stands on the way through, and the way leads to each step', () => {
  const way = pages.find(({ address }) => address === '/way-through/')
  const steps = way?.dom.querySelectorAll('.way-map a').map((link) => link.getAttribute('href') ?? '') ?? []
  expect(steps).toHaveLength(8)
  const without = pages.filter(
    ({ dom, jsonLdTypes }) =>
      jsonLdTypes.includes('MedicalWebPage') &&
      !steps.some((step) => dom.querySelector(`a[href="/way-through/${step}"]`) !== null),
  )
  expectNone(without.map(({ address }) => `${address}  names no step`))
})
