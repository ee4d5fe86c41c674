import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { judgeStop, noteStops } from '@/tests/browser/focus'
import { plain } from '@/tests/browser/pdf'
import { pageAt } from '@/tests/site/built-pages'
import { weighFirstVisit } from '@/tests/site/first-visit'
import { toolVisitor } from '@/tests/site/tool-visitor'
import { englishShare } from '@/tests/support/english'

const address = '/program/my-share/'
const { open, expectNothingKept, expectNoOverflow, expectAccessible, expectOneSheet } = toolVisitor(address)
const { form, result, wrong } = englishShare

/** What stands in the fields, by their ids. */
type Numbers = Readonly<Record<string, string>>

async function type(page: Page, numbers: Numbers): Promise<void> {
  for (const [id, text] of Object.entries(numbers)) await page.locator(`#${id}`).fill(text)
}

const status = (page: Page) => page.getByRole('status').innerText()
const lines = async (page: Page) => (await status(page)).split(/\n+/)

const typical = { visits: '3', weeks: '10', percent: '20', price: '200', deductible: '500', limit: '900' }

async function fillUp(page: Page): Promise<void> {
  await type(page, { ...typical, 'call-who': 'Dana', 'call-date': 'Monday', 'call-reference': 'A 77' })
  await page.getByLabel(form.yes).check()
}

test('deductible first, then a percent, up to the yearly limit', async () => {
  await open(async (page) => {
    expect(await lines(page)).toEqual([result.empty])
    await type(page, { ...typical, limit: '' })
    // 200, 200, 100 and a fifth of 100; then 27 visits of 40.
    const shown = [
      'Visits counted: 30',
      result.firstWeek,
      '$520',
      result.laterWeek,
      '$120',
      result.inAll,
      '$1,600',
    ]
    expect(await lines(page)).toEqual([...shown, result.noLimit])
    await type(page, { limit: '$1,000.50' })
    expect(await lines(page)).toEqual([...shown.slice(0, -1), '$1,000.50'])
  })
})

test('with a copay the page asks whether the deductible counts, and counts as answered', async () => {
  await open(async (page) => {
    await type(page, { visits: '3', weeks: '2', copay: '30', deductible: '250', limit: '5000' })
    expect(await lines(page)).toEqual([result.counts])
    await page.getByLabel(form.no).check()
    expect(await lines(page)).toEqual(['Visits counted: 6', result.week, '$90', result.inAll, '$180'])
    await page.getByLabel(form.yes).check()
    expect(await lines(page)).toEqual([result.price])
    await type(page, { price: '100' })
    // 100, 100, 50 and a copay of 30 for the rest; then 3 of 30.
    expect((await lines(page)).slice(-2)).toEqual([result.inAll, '$370'])
  })
})

test('a track brings its own range of visits and weeks, and hides the fields for them', async () => {
  await open(async (page) => {
    await page.getByLabel(form.program).selectOption({ index: 1 })
    await type(page, { copay: '10' })
    expect(await page.locator('#visits').isVisible()).toBe(false)
    const shown = await lines(page)
    expect(shown[0]).toMatch(/^Visits counted: \d+ to \d+$/)
    expect(shown[shown.indexOf(result.inAll) + 1]).toMatch(/^\$[\d,]+ to \$[\d,]+$/)
    expect(shown.at(-1)).toBe(`${result.noDeductible} ${result.noLimit}`)
  })
})

test.for([
  ['visits', '8', wrong.visits],
  ['weeks', 'ten', wrong.weeks],
  ['percent', '101', wrong.percent],
  ['copay', '40', wrong.both],
  ['price', 'about 200', wrong.money],
  ['deductible', '12,50', wrong.money],
  ['limit', '-1', wrong.money],
] as const)('%s "%s" is told in words at the field, and not counted', async ([id, text, problem]) => {
  await open(async (page) => {
    await type(page, typical)
    await type(page, { [id]: text })
    const field = id === 'copay' ? 'percent' : id
    expect(await page.locator(`#${field}-problem`).innerText()).toBe(problem)
    expect(await page.locator(`#${field}`).getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator(`#${field}`).getAttribute('aria-describedby')).toContain(`${field}-problem`)
    expect(await status(page)).toContain(result.unused)
    await type(page, { ...typical, copay: '' })
    expect(await page.locator('main').innerText()).not.toContain(problem)
    expect(await page.locator('[aria-invalid=true]').count()).toBe(0)
  })
})

test('with the keyboard alone: typing counts, Enter does nothing, the button clears all', async () => {
  await open(async (page) => {
    await noteStops(page)
    const focused = (selector: string) =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 60 && !(await focused(selector)); presses += 1) {
        await page.keyboard.press('Tab')
        expect((await judgeStop(page)).problems).toEqual([])
      }
      expect(await focused(selector), `Tab never reaches ${selector}`).toBe(true)
    }
    for (const [id, text] of [
      ['visits', '3'],
      ['weeks', '4'],
      ['copay', '25'],
    ] as const) {
      await tabTo(`#${id}`)
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
    }
    expect(await status(page)).toContain('$300')
    await tabTo('[data-clear]')
    await page.keyboard.press('Enter')
    expect(await lines(page)).toEqual([result.empty])
    expect(await page.locator('#copay').inputValue()).toBe('')
  })
})

test('nothing is asked for, stored or put into the address, and leaving clears all', async () => {
  await expectNothingKept(fillUp)
})

test('the page weighs at most 25,000 bytes at brotli 5, of which its script at most 4,000', () => {
  const { bytes, script, requests } = weighFirstVisit(pageAt(address), [])
  console.log(`${address}: ${bytes} bytes, of which ${script} JavaScript`)
  expect(requests).toEqual([address, '/elements/my-share.js', '/icon.svg'])
  expect(bytes).toBeLessThanOrEqual(25_000)
  expect(script).toBeLessThanOrEqual(4_000)
})

test.for([16, 32])('the filled page does not scroll sideways at 320 px with letters of %i px', (letters) =>
  expectNoOverflow(async (page) => {
    await fillUp(page)
    await type(page, { price: 'two hundred' })
  }, letters),
)

test('the filled page has no axe violation and no small target in any view', () => expectAccessible(fillUp))

test.for(['Letter', 'A4'] as const)(
  'on %s it is one sheet: empty for a pen, or with what was counted',
  async (paper) => {
    const { bare, filled } = await expectOneSheet(fillUp, paper)
    const { call, byHand } = englishShare
    for (const text of [form.copay.label, form.limit.label, call.reference, ...call.questions])
      expect([bare.text.includes(plain(text)), filled.text.includes(plain(text))], text).toEqual([true, true])
    for (const step of byHand.steps) expect(bare.text).toContain(plain(step))
    for (const text of ['$520', '$900', 'Dana', 'A 77', result.estimate])
      expect(filled.text).toContain(plain(text))
  },
)

test('without a script the screen shows the questions and the sum by hand, and no form that would not answer', async () => {
  await open(
    async (page) => {
      expect(await page.locator('#copay').isVisible()).toBe(false)
      expect(await page.getByRole('table').isVisible()).toBe(true)
      expect(await page.getByText(englishShare.call.questions[0] ?? '').isVisible()).toBe(true)
    },
    { javaScriptEnabled: false },
  )
})
