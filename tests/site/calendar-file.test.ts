import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { shippedProgram, englishForms } from '@/tests/support/english'
import { findPhase } from '@/lib/program/find-phase'
import { calendarPlan } from '@/lib/program/forms/calendar-plan'
import { calendarText } from '@/lib/program/forms/calendar-text'
import { readCalendar } from '@/tests/support/read-calendar'
import { findStored, watchPage } from '@/tests/browser/watch'
import { openBrowser } from '@/tests/site/browser-under-test'
import { root } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const browser = openBrowser()
const address = '/program/evening/'
const words = englishForms.calendar
const evening = shippedProgram('evening')

function open<T>(work: (page: Page) => Promise<T>, options: BrowserContextOptions = {}): Promise<T> {
  return browser.visit(options, async (page) => {
    await page.goto(new URL(address, site.url).href)
    return work(page)
  })
}

/** Fills the form in, takes the file, and gives back what is in it. */
async function takeFile(page: Page, monday: string, phase: string, length: string): Promise<string> {
  await page.getByLabel(words.start).fill(monday)
  await page.getByRole('combobox', { name: words.phase }).selectOption({ label: phase })
  await page.getByRole('radio', { name: length }).check()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.button }).click(),
  ])
  expect(download.suggestedFilename()).toBe('appointments.ics')
  return readFileSync(await download.path(), 'utf8')
}

test.each(['America/New_York', 'Pacific/Auckland'])(
  'the form gives one week or the whole phase from the day chosen, also where clocks change: %s',
  async (timezoneId) => {
    await open(
      async (page) => {
        const week = { ...calendarPlan(findPhase(evening), evening, englishForms), weeks: 1 }
        expect(await takeFile(page, '2027-03-08', 'Start', words.oneWeek)).toBe(
          calendarText(week, '2027-03-08'),
        )
        const middle = findPhase(evening, 'middle')
        expect(await takeFile(page, '2027-03-08', middle.name, words.wholePhase)).toBe(
          calendarText(calendarPlan(middle, evening, englishForms), '2027-03-08'),
        )
        expect(await page.getByRole('status').innerText()).toBe(words.ready.replace('{day}', 'March 8, 2027'))
      },
      { timezoneId },
    )
  },
)

test('a week may begin on any day', async () => {
  await open(async (page) => {
    const file = await takeFile(page, '2027-01-06', 'Start', words.oneWeek)
    expect(readCalendar(file)[0]?.day).toBe('2027-01-06')
    expect(readCalendar(file).at(-1)?.day).toBe('2027-01-12')
    expect(await page.getByRole('status').innerText()).toBe(words.ready.replace('{day}', 'January 6, 2027'))
  })
})

test('a file that does not come is said in words', async () => {
  await open(async (page) => {
    await page.route('**/phase.json', (route) => route.abort())
    await page.getByRole('button', { name: words.button }).click()
    await page.getByText(words.failed).waitFor()
  })
})

test('to take a file asks this site for the phase alone, keeps nothing and leaves the address', async () => {
  await browser.visit({}, async (page) => {
    const { origin, href } = new URL(address, site.url)
    const { requests, problems } = await watchPage(page, origin)
    await page.goto(href)
    const before = requests.length
    await takeFile(page, '2027-03-10', 'Middle', words.wholePhase)
    // A browser asks for the icon when it likes.
    const asked = requests.slice(before).filter((path) => path !== '/icon.svg')
    expect(asked).toEqual([`${address}middle/phase.json`])
    expect(page.url()).toBe(href)
    expectNone([...problems, ...(await findStored(page.context(), page))])
  })
})

test('without a script the form stays away, and each phase has one week to take', async () => {
  await open(
    async (page) => {
      expect(await page.getByRole('button', { name: words.button }).count()).toBe(0)
      for (const { id, name } of evening.phases) {
        const link = page.getByRole('link', {
          name: words.weekFile.split('{from}')[0]?.replace('{phase}', name),
        })
        expect(await link.getAttribute('href')).toBe(`${address}${id}/appointments.ics`)
        const file = readFileSync(join(root, `${address}${id}/appointments.ics`), 'utf8')
        expect(readCalendar(file).length).toBeGreaterThan(0)
      }
    },
    { javaScriptEnabled: false },
  )
})
