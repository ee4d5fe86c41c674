import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { plain } from '@/tests/browser/pdf'
import { pageAt } from '@/tests/site/built-pages'
import { weighFirstVisit } from '@/tests/site/first-visit'
import { toolVisitor } from '@/tests/site/tool-visitor'
import { englishForms, englishWords } from '@/tests/support/english'
import { readCalendar } from '@/tests/support/read-calendar'

const address = '/first-visit/'
const { open, expectNothingKept, expectNoOverflow, expectAccessible } = toolVisitor(address)
const words = englishWords.pages.firstVisit

async function fillUp(page: Page): Promise<void> {
  await page.getByLabel(words.day).fill('2027-01-04')
  await page.getByLabel(words.time).fill('17:30')
}

test('day and time make a calendar file, by keyboard, and the page says so', async () => {
  await open(async (page) => {
    await fillUp(page)
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(file.suggestedFilename()).toBe('appointment.ics')
    const entries = readCalendar(readFileSync(await file.path(), 'utf8'))
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      day: '2027-01-04',
      start: '17:30',
      summary: englishForms.calendar.title,
      place: '',
    })
    expect(await page.getByRole('status').innerText()).toBe(words.ready.replace('{day}', 'January 4, 2027'))
  })
})

test('no two files have the same name inside, so that two visits are two', async () => {
  await open(async (page) => {
    await fillUp(page)
    const uids = new Set<string | undefined>()
    for (let time = 0; time < 2; time += 1) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: words.button }).click(),
      ])
      uids.add(readCalendar(readFileSync(await file.path(), 'utf8'))[0]?.uid)
    }
    expect(uids.size).toBe(2)
  })
})

test('with a field left empty no file is made', async () => {
  await open(async (page) => {
    await page.getByLabel(words.day).fill('2027-01-04')
    let files = 0
    page.on('download', () => (files += 1))
    await page.getByRole('button', { name: words.button }).click()
    await page.waitForTimeout(200)
    expect(files).toBe(0)
  })
})

test('nothing is asked for, kept or written into the address', () => expectNothingKept(fillUp))

test('without a script there is no form, and there are lines to write it down', async () => {
  await open(
    async (page) => {
      expect(await page.getByRole('button', { name: words.button }).isVisible()).toBe(false)
      expect(await page.locator('main .fill').count()).toBe(2)
      expect(plain(await page.locator('main').innerText())).toContain(plain('write it down'))
    },
    { javaScriptEnabled: false },
  )
})

test('with letters of any size nothing runs over', async () => {
  await expectNoOverflow(fillUp, 16)
  await expectNoOverflow(fillUp, 32)
})

test('filled in, it holds in every view', () => expectAccessible(fillUp))

test('the script weighs at most 4,000 bytes, the page 25,000', () => {
  const { bytes, script } = weighFirstVisit(pageAt(address), [])
  expect(script).toBeLessThanOrEqual(4000)
  expect(bytes).toBeLessThanOrEqual(25_000)
})
