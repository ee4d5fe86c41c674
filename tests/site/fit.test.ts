import { statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { dayPartNames, dayParts } from '@/lib/program/fit/day-parts'
import { englishFit } from '@/tests/support/english'
import { days } from '@/lib/program/lists'
import { findAxeViolations, loadAxe } from '@/tests/browser/axe'
import { judgeStop, noteStops } from '@/tests/browser/focus'
import { findOverflow } from '@/tests/browser/overflow'
import { findSmallTargets } from '@/tests/browser/targets'
import { findStored, watchPage } from '@/tests/browser/watch'
import { openBrowser } from '@/tests/site/browser-under-test'
import { pageAt, root } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'
import { weighFirstVisit } from '@/tests/site/first-visit'
import { expected, mark, readSaid } from '@/tests/site/fit-page'
import type { Marked } from '@/tests/site/fit-page'
import { serveSite } from '@/tests/site/site-under-test'
import { height, inEveryView } from '@/tests/site/views'

const site = serveSite()
const browser = openBrowser()
const large = openBrowser(32)
const address = '/program/fit/'
const { form } = englishFit

/** Opens the page and works on it; an error, or something that the policy refuses, fails any test. */
function open<T>(
  work: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
  visitor = browser,
): Promise<T> {
  return visitor.visit({ viewport: { width: 360, height }, ...options }, async (page) => {
    const { origin, href } = new URL(address, site.url)
    const { problems } = await watchPage(page, origin)
    await page.goto(href)
    const result = await work(page)
    expectNone(problems)
    return result
  })
}

const box = (page: Page, day: string, part: string) =>
  page.getByRole('group', { name: day, exact: true }).getByRole('checkbox', { name: part })
const status = (page: Page) => page.getByRole('status')

const parts = days.flatMap((day) => dayPartNames.map((name) => ({ day, ...dayParts[name] })))
const fives = fc
  .tuple(fc.integer({ min: 0, max: 287 }), fc.integer({ min: 1, max: 287 }))
  .filter(([from, to]) => from < to)
const anyWeek = fc.record({
  boxes: fc.subarray(parts, { maxLength: 6 }),
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
    for (const week of weeks) {
      await mark(page, week)
      expect(await readSaid(page), JSON.stringify(week)).toEqual(expected(week))
    }
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
    expect(await status(page).innerText()).toContain(englishFit.status.unused)
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
    expect(await status(page).innerText()).toBe(`${englishFit.status.cleared} ${englishFit.status.unused}`)
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

test('the status is silent on load, short, and speaks once a change', async () => {
  await open(async (page) => {
    expect(await status(page).textContent()).toBe('')
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
    const evenings = parts.filter(({ from }) => from === dayParts.evening.from)
    expect(spoken).toEqual(
      [1, 2, 3].map((count) => expected({ boxes: evenings.slice(0, count), exact: [], travel: 0 }).status),
    )
    expect(JSON.stringify(spoken).length, 'three short lines').toBeLessThan(300)
  })
})

test('with the keyboard alone: Tab to a box, Space marks it, Enter does nothing, the button clears all', async () => {
  await open(async (page) => {
    await noteStops(page)
    const focused = (selector: string) =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 80 && !(await focused(selector)); presses += 1) {
        await page.keyboard.press('Tab')
        expect((await judgeStop(page)).problems).toEqual([])
      }
      expect(await focused(selector), `Tab never reaches ${selector}`).toBe(true)
    }
    const url = page.url()
    await tabTo('[data-day=mon][data-from="1020"]')
    await page.keyboard.press('Space')
    expect(await status(page).innerText()).toContain('1 time marked.')
    await page.keyboard.press('Enter')
    await tabTo('[data-travel]')
    await page.keyboard.type('30')
    await page.keyboard.press('Enter')
    expect(await status(page).innerText()).toContain('1 time marked.')
    expect(page.url()).toBe(url)
    await tabTo('[data-clear]')
    await page.keyboard.press('Enter')
    expect(await status(page).innerText()).toBe('Nothing is marked.')
    expect(await focused('[data-clear]')).toBe(true)
    expect(await page.locator('input:checked').count()).toBe(0)
    expect(await page.getByLabel(form.travel).inputValue()).toBe('')
    expect(await page.locator('[data-track]').first().isVisible()).toBe(false)
  })
})

test('nothing is asked for after the page has loaded, nothing is stored, the address stays, and leaving clears all', async () => {
  await browser.visit({}, async (page) => {
    const { origin, href } = new URL(address, site.url)
    const seen = await watchPage(page, origin)
    await page.goto(href, { waitUntil: 'networkidle' })
    const { length } = seen.requests
    const steps = await page.evaluate(() => history.length)
    await mark(page, { boxes: parts, exact: [{ day: 'sat', from: 60, to: 120 }], travel: 45 })
    for (const reason of await page.locator('[data-reason]').all()) await reason.check()
    await page.waitForTimeout(500)
    expect(seen.requests.slice(length)).toEqual([])
    expectNone([...seen.problems, ...(await findStored(page.context(), page))])
    expect([page.url(), await page.evaluate(() => history.length)]).toEqual([href, steps])
    // A page may come back from the browser's memory as it was left, or be loaded anew with its fields filled in.
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
    expect(await page.locator('input:checked').count()).toBe(0)
    expect(await page.locator('[data-track]').first().isVisible()).toBe(false)
    await page.locator('[data-reason]').first().check()
    await page.goto(new URL('/help/', site.url).href)
    await page.goBack()
    expect(await page.locator('input:checked').count()).toBe(0)
  })
})

test('the whole page weighs at most 25,000 bytes at brotli 5, and its script at most 5,000 before packing', () => {
  const { bytes, script, requests } = weighFirstVisit(pageAt(address), [])
  const raw = statSync(join(root, 'elements/fit-my-week.js')).size
  console.log(
    `${address}: ${bytes} bytes, of which ${script} JavaScript (${raw} before packing), ${requests.length} requests`,
  )
  expect(requests).toEqual([address, '/elements/fit-my-week.js', '/icon.svg'])
  expect(bytes).toBeLessThanOrEqual(25_000)
  expect(raw).toBeLessThanOrEqual(5_000)
})

test.for([320, 1280])(
  'without JavaScript %i px show one table and no form; with it, one of each',
  async (width) => {
    const viewport = { width, height }
    const count = (page: Page) =>
      Promise.all([page.getByRole('table').count(), page.getByRole('form').count()])
    expect(await open(count, { viewport, javaScriptEnabled: false })).toEqual([1, 0])
    expect(await open(count, { viewport })).toEqual([1, 1])
  },
)

/** The page as full as it gets: every box marked, a pair that cannot be used, every reason. */
async function fillUp(page: Page): Promise<void> {
  await mark(page, { boxes: parts, exact: [{ day: 'sat', from: 120, to: 60 }], travel: 180 })
  await page.getByText(form.exact).click()
  for (const reason of await page.locator('[data-reason]').all()) await reason.check()
}

test.for([16, 32])(
  'the filled page does not scroll sideways at 320 px with letters of %i px',
  async (size) => {
    const problems = await open(
      async (page) => {
        await fillUp(page)
        return findOverflow(page)
      },
      { viewport: { width: 320, height } },
      size === 32 ? large : browser,
    )
    expectNone(problems)
  },
)

test('the filled page has no axe violation and no small target in any view, and never judges', async () => {
  await open(async (page) => {
    await fillUp(page)
    await loadAxe(page)
    expectNone(
      await inEveryView(page, async () => [
        ...(await findAxeViolations(page)),
        ...(await findSmallTargets(page)),
      ]),
    )
    expect((await page.locator('main').innerText()).match(/you fit|right for you|no place|score/i)).toBeNull()
  })
})
