import { test } from 'vitest'
import { printPage } from '@/tests/browser/pdf'
import { openBrowser } from '@/tests/site/browser-under-test'
import { isTrack } from '@/tests/site/chosen-pages'
import { pages } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const browser = openBrowser()
const tracks = pages.filter(({ address }) => isTrack(address))

test('a first week of four evenings ends within one screen and a half of a phone', async () => {
  const bottom = await browser.visit({ viewport: { width: 360, height: 740 } }, async (page) => {
    await page.goto(new URL('/program/evening/', site.url).href)
    return page
      .locator('main ol')
      .first()
      .evaluate((week) => week.getBoundingClientRect().bottom)
  })
  expectNone(bottom > 0 && bottom <= 1110 ? [] : [`/program/evening/: the week ends at ${bottom} px`])
})

/** A day track with eight kinds of session needs a fifth sheet of Letter for its help block. */
const most = { Letter: 5, A4: 4 } as const

test.concurrent.for(tracks)(
  '$address is at most four sheets of A4 and five of Letter',
  async ({ address }) => {
    const found = await browser.visit({ viewport: { width: 816, height: 1056 } }, async (page) => {
      await page.goto(new URL(address, site.url).href)
      const problems: string[] = []
      for (const paper of ['Letter', 'A4'] as const) {
        const { sheets, smallest } = await printPage(page, paper)
        if (sheets > most[paper]) problems.push(`${address}  ${paper}: ${sheets} sheets`)
        if (smallest < 8) problems.push(`${address}  ${paper}: letters of ${smallest} points`)
      }
      return problems
    })
    expectNone(found)
  },
)
