import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { plain } from '@/tests/browser/pdf'
import { pageAt } from '@/tests/site/built-pages'
import { weighFirstVisit } from '@/tests/site/first-visit'
import { toolVisitor } from '@/tests/site/tool-visitor'
import { height } from '@/tests/site/views'
import { englishCompare, englishLocal } from '@/tests/support/english'

const address = '/program/compare/'
const { open, expectNothingKept, expectNoOverflow, expectAccessible, expectOneSheet } = toolVisitor(address)
const { form, leaving, asks } = englishCompare
const note = 'Dr. May sees me Tuesday at three, bring bottles. Call back if the bus is late.'

/** The page as full as it gets. */
async function fillUp(page: Page): Promise<void> {
  await page.locator('fieldset [type=radio]:nth-child(1)').first().check()
  await page.evaluate((text) => {
    for (const field of document.querySelectorAll('textarea')) field.value = text
  }, note)
  for (const number of [1, 2, 3]) await page.locator(`#name-${number}`).fill(`Harbor ${number}`)
}

const program = (page: Page, number: number) =>
  page.getByRole('group', { name: new RegExp(`^Program ${number}`) })

test('a tick holds for its own question and program, and the name stands in the link and in the group', async () => {
  await open(async (page) => {
    await page.locator('#name-2').fill('Harbor House')
    expect(
      await page.getByRole('navigation', { name: form.programs }).getByRole('link').allInnerTexts(),
    ).toEqual(['Program 1', 'Harbor House', 'Program 3'])
    const second = page.getByRole('group', { name: 'Program 2 Harbor House' })
    await second.getByLabel(form.no, { exact: true }).first().check()
    await second.getByLabel(form.unsure).nth(1).check()
    expect(await page.locator(':checked').count()).toBe(2)
    await second.getByLabel(form.yes, { exact: true }).first().check()
    expect(await page.locator(':checked').count()).toBe(2)
    await page.getByRole('button', { name: form.clear }).click()
    expect(await page.locator(':checked').count()).toBe(0)
    await expect.poll(() => page.getByRole('link', { name: 'Program 2' }).count()).toBe(1)
  })
})

test('on a phone the programs stand below each other, on a wide screen side by side, a question in a row', async () => {
  await open(async (page) => {
    const topOf = async (number: number) =>
      (await program(page, number).locator('fieldset').nth(3).boundingBox())?.y ?? 0
    const tops = () => Promise.all([topOf(1), topOf(2), topOf(3)])
    const [first, second, third] = await tops()
    expect(second - first).toBeGreaterThan(1000)
    expect(third - second).toBeGreaterThan(1000)
    await page.setViewportSize({ width: 1280, height })
    expect(new Set(await tops()).size).toBe(1)
    const question = englishLocal.asks.find(({ id }) => id === asks[3])?.question ?? ''
    const row = await page.locator('[aria-hidden=true]').getByText(question).boundingBox()
    expect(row?.y).toBe((await tops())[0])
  })
})

test('with the keyboard: arrows choose, Tab goes on to the note, Enter sends nothing', async () => {
  await open(async (page) => {
    const url = page.url()
    await page.locator('#name-1').focus()
    await page.keyboard.type('Harbor')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Ask again')
    const first = program(page, 1).locator('fieldset').first()
    expect(await first.getByLabel(form.no, { exact: true }).isChecked()).toBe(true)
    expect(await first.getByLabel(form.notes).inputValue()).toBe('Ask again')
    expect(page.url()).toBe(url)
  })
})

test('nothing is asked for, stored or put into the address, and leaving clears all', async () => {
  await expectNothingKept(fillUp)
})

test('the page weighs at most 25,000 bytes at brotli 5, of which its script at most 4,000', () => {
  const { bytes, script, requests } = weighFirstVisit(pageAt(address), [])
  console.log(`${address}: ${bytes} bytes, of which ${script} JavaScript`)
  expect(requests).toEqual([address, '/elements/compare-programs.js', '/icon.svg'])
  expect(bytes).toBeLessThanOrEqual(25_000)
  expect(script).toBeLessThanOrEqual(4_000)
})

test.for([16, 32])('the filled page does not scroll sideways at 320 px with letters of %i px', (letters) =>
  expectNoOverflow(fillUp, letters),
)

test('the filled page has no axe violation and no small target in any view', () => expectAccessible(fillUp))

test.for(['Letter', 'A4'] as const)(
  'on %s it is one sheet: empty for a pen, or with all that was typed',
  async (paper) => {
    const { bare, filled } = await expectOneSheet(fillUp, paper)
    for (const { id, question } of englishLocal.asks)
      if (asks.includes(id)) expect(bare.text).toContain(plain(question))
    expect(filled.text.split(plain(note))).toHaveLength(37)
    for (const number of [1, 2, 3]) expect(filled.text).toContain(plain(`Harbor ${number}`))
  },
)

test('without a script it takes ticks and notes too, clears them, and does not say what only the script does', async () => {
  await open(
    async (page) => {
      await page.locator('#name-1').fill('Harbor')
      await page.getByLabel(form.yes, { exact: true }).first().check()
      await page.getByRole('button', { name: form.clear }).click()
      expect(await page.locator('#name-1').inputValue()).toBe('')
      expect(await page.locator(':checked').count()).toBe(0)
      expect(await page.getByText(leaving).isVisible()).toBe(false)
    },
    { javaScriptEnabled: false },
  )
})
