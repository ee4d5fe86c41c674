import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { dayParts } from '@/lib/program/fit/day-parts'
import { days } from '@/lib/program/lists'
import { readSaid, saidOfEach } from '@/tests/browser/fit-form'
import { expected } from '@/tests/site/fit-page'
import type { Marked } from '@/tests/site/fit-page'
import { dayBoxes, fitVisitor, statusOf } from '@/tests/site/fit-visitor'
import { englishFit } from '@/tests/support/english'

const { open } = fitVisitor()
const { form } = englishFit

const box = (page: Page, day: string, part: string) =>
  page.getByRole('group', { name: day, exact: true }).getByRole('checkbox', { name: part })

const fives = fc
  .tuple(fc.integer({ min: 0, max: 287 }), fc.integer({ min: 1, max: 287 }))
  .filter(([from, to]) => from < to)
const anyWeek = fc.record({
  boxes: fc.subarray(dayBoxes, { maxLength: 6 }),
  exact: fc
    .subarray([...days], { maxLength: 4 })
    .chain((chosen) =>
      fc.tuple(...chosen.map((day) => fives.map(([from, to]) => ({ day, from: from * 5, to: to * 5 })))),
    ),
  travel: fc.integer({ min: 0, max: 36 }).map((five) => five * 5),
})

test('300 weeks: the page says of each track what a minute-by-minute count finds, and nothing else', async () => {
  await open(async (page) => {
    const weeks: Marked[] = fc
      .sample(anyWeek, { numRuns: 300, seed: 3 })
      .filter(({ boxes, exact }) => boxes.length + exact.length > 0)
    const said = await saidOfEach(page, weeks)
    expect(said.length).toBeGreaterThan(250)
    for (const [at, week] of weeks.entries()) expect(said[at], JSON.stringify(week)).toEqual(expected(week))
  })
})

test('a travel time that is no number from 0 to 180 is said beside its field, and not counted', async () => {
  await open(async (page) => {
    await page.getByText(form.exact).click()
    const week = { boxes: [], exact: [{ day: 'mon', from: 16 * 60, to: 17 * 60 + 45 }] } as const
    await page.locator('[data-exact=mon]').getByLabel(form.from).fill('16:00')
    await page.locator('[data-exact=mon]').getByLabel(form.until).fill('17:45')
    await page.getByLabel(form.travel).fill('20')
    expect(await readSaid(page)).toEqual(expected({ ...week, travel: 20 }))
    await page.getByLabel(form.travel).fill('500')
    expect(await page.locator('form').innerText()).toContain(form.travelWrong)
    expect(await statusOf(page).innerText()).toContain(englishFit.status.unused)
    expect((await readSaid(page)).tracks).toEqual(expected({ ...week, travel: 0 }).tracks)
    await page.getByLabel(form.travel).fill('')
    expect(await page.locator('form').innerText()).not.toContain(form.travelWrong)
  })
})

test('exact hours that are half there or backwards are said beside their fields, and not used', async () => {
  await open(async (page) => {
    await page.getByText(form.exact).click()
    const friday = page.locator('[data-exact=fri]')
    await friday.getByLabel(form.from).fill('09:00')
    expect(await friday.innerText()).toContain(form.half)
    expect(await statusOf(page).innerText()).toBe(`${englishFit.result.empty}\n${englishFit.status.unused}`)
    await friday.getByLabel(form.until).fill('08:00')
    expect(await friday.innerText()).toContain(form.backwards)
    expect((await readSaid(page)).tracks).toEqual([])
    await friday.getByLabel(form.until).fill('00:00')
    expect(await friday.innerText()).toMatch(new RegExp(`${form.until}$`))
    expect(await readSaid(page)).toEqual(
      expected({ boxes: [], exact: [{ day: 'fri', from: 9 * 60, to: 24 * 60 }], travel: 0 }),
    )
  })
})

test('a reason adds its question and changes nothing else', async () => {
  await open(async (page) => {
    await box(page, 'Monday', 'Morning').check()
    const before = await readSaid(page)
    await page.getByRole('checkbox', { name: englishFit.reasons.care.label }).check()
    expect(await page.locator('[data-question]:visible').allInnerTexts()).toEqual([
      englishFit.reasons.care.question,
    ])
    expect((await readSaid(page)).tracks).toEqual(before.tracks)
  })
})

test('the status is short, and speaks once a change', async () => {
  await open(async (page) => {
    expect(await statusOf(page).textContent()).toBe(englishFit.result.empty)
    await page.evaluate(() => {
      const spoken: string[] = []
      Object.assign(globalThis, { spoken })
      const line = document.querySelector('[role=status]')
      if (line)
        new MutationObserver(() => spoken.push(line.textContent)).observe(line, {
          childList: true,
          characterData: true,
          subtree: true,
        })
    })
    for (const day of ['Monday', 'Tuesday', 'Wednesday']) await box(page, day, 'Evening').check()
    const spoken = await page.evaluate((): unknown => Reflect.get(globalThis, 'spoken'))
    const evenings = dayBoxes.filter(({ from }) => from === dayParts.evening.from)
    expect(spoken).toEqual(
      [1, 2, 3].map((count) => expected({ boxes: evenings.slice(0, count), exact: [], travel: 0 }).status),
    )
    expect(JSON.stringify(spoken).length, 'three short lines').toBeLessThan(600)
  })
})
