import { test } from 'vitest'
import { printPage } from '@/tests/browser/pdf'
import { openBrowser } from '@/tests/site/browser-under-test'
import { pages } from '@/tests/site/built-pages'
import { isTrack } from '@/tests/site/chosen-pages'
import { expectNone } from '@/tests/site/every-page'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const browser = openBrowser()
const sheets = pages.filter(({ address }) => /^\/program\/[^/]+\/sheet\/$/.test(address))

test('each program has a sheet', () => {
  const programs = pages.filter(({ address }) => isTrack(address))
  expectNone(
    sheets.length === programs.length && sheets.length > 0
      ? []
      : [`${programs.length} programs, ${sheets.length} sheets`],
  )
})

/** What must be on the paper: whom to call in each tier, what the first page warns of, room to write. */
const mustPrint = [
  'call911',
  'getcaretoday',
  '988',
  '18006624357',
  'cannottreatwithdrawal',
  'beforeyoustoporcutdown',
  'donotsuddenlystoporcutdownalcohol',
  'getmedicalhelptoday',
  'naloxone',
  'pregnant',
  'istarton',
  'whatibring',
]

test.concurrent.for(sheets)(
  '$address is one page of Letter and of A4, in letters of 8 points or more, with warning and help',
  async ({ address }) => {
    const problems = await browser.visit({ viewport: { width: 816, height: 1056 } }, async (page) => {
      await page.goto(new URL(address, site.url).href)
      const found: string[] = []
      for (const paper of ['Letter', 'A4'] as const) {
        const printed = await printPage(page, paper)
        if (printed.smallest < 8) found.push(`${paper}: letters of ${printed.smallest} points`)
        if (printed.sheets !== 1) found.push(`${paper}: ${printed.sheets} sheets`)
        found.push(
          ...mustPrint
            .filter((words) => !printed.text.includes(words))
            .map((words) => `${paper}: does not print ${words}`),
        )
      }
      return found
    })
    expectNone(problems.map((problem) => `${address}  ${problem}`))
  },
)
