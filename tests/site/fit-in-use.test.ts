import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { mark } from '@/tests/browser/fit-form'
import { judgeStop, noteStops } from '@/tests/browser/focus'
import { findStored, watchPage } from '@/tests/browser/watch'
import { pageAt, root } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'
import { weighFirstVisit } from '@/tests/site/first-visit'
import { dayBoxes, fitAddress, fitVisitor, statusOf } from '@/tests/site/fit-visitor'
import { height } from '@/tests/site/views'
import { englishFit } from '@/tests/support/english'

const { site, browser, open, expectNoOverflow, expectAccessible } = fitVisitor()
const { form } = englishFit

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
    const said = await statusOf(page).innerText()
    expect(said).toContain('Clashes: ')
    await page.keyboard.press('Enter')
    await tabTo('[data-travel]')
    await page.keyboard.type('30')
    await page.keyboard.press('Enter')
    expect(await statusOf(page).innerText()).toBe(said)
    expect(page.url()).toBe(url)
    await tabTo('[data-clear]')
    await page.keyboard.press('Enter')
    expect(await statusOf(page).innerText()).toBe(englishFit.result.empty)
    expect(await focused('[data-clear]')).toBe(true)
    expect(await page.locator('input:checked').count()).toBe(0)
    expect(await page.getByLabel(form.travel).inputValue()).toBe('')
    expect(await page.locator('[data-track]').first().isVisible()).toBe(false)
  })
})

test('nothing is asked for after the page has loaded, nothing is stored, the address stays, and leaving clears all', async () => {
  await browser.visit({}, async (page) => {
    const { origin, href } = new URL(fitAddress, site.url)
    const seen = await watchPage(page, origin)
    await page.goto(href, { waitUntil: 'networkidle' })
    const { length } = seen.requests
    const steps = await page.evaluate(() => history.length)
    await mark(page, { boxes: dayBoxes, exact: [{ day: 'sat', from: 60, to: 120 }], travel: 45 })
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

test('the whole page weighs at most 25,000 bytes at brotli 5, and its script at most 6,500 before packing', () => {
  const { bytes, script, requests } = weighFirstVisit(pageAt(fitAddress), [])
  const raw = statSync(join(root, 'elements/fit-my-week.js')).size
  console.log(
    `${fitAddress}: ${bytes} bytes, of which ${script} JavaScript (${raw} before packing), ${requests.length} requests`,
  )
  expect(requests).toEqual([fitAddress, '/elements/fit-my-week.js', '/icon.svg'])
  expect(bytes).toBeLessThanOrEqual(25_000)
  expect(raw).toBeLessThanOrEqual(6_500)
})

test.for([320, 1280])(
  'without JavaScript %i px show the timetables of each track at a tap and no form; with it, a table and a form',
  async (width) => {
    const viewport = { width, height }
    const count = (page: Page) =>
      Promise.all([page.getByRole('table').count(), page.getByRole('form').count()])
    const bare = await open(
      async (page) => {
        for (const fold of await page.locator('main details:has(table) > summary').all()) await fold.click()
        return count(page)
      },
      { viewport, javaScriptEnabled: false },
    )
    expect([bare[0] > 0, bare[1]]).toEqual([true, 0])
    expect((await open(count, { viewport }))[1]).toBe(1)
  },
)

/** The page as full as it gets: every box marked, a pair that cannot be used, every reason. */
async function fillUp(page: Page): Promise<void> {
  await mark(page, { boxes: dayBoxes, exact: [{ day: 'sat', from: 120, to: 60 }], travel: 180 })
  await page.getByText(form.exact).click()
  for (const reason of await page.locator('[data-reason]').all()) await reason.check()
}

test.for([16, 32])('the filled page does not scroll sideways at 320 px with letters of %i px', (letters) =>
  expectNoOverflow(fillUp, letters),
)

test('the filled page has no axe violation and no small target in any view, and never judges', () =>
  expectAccessible(fillUp, async (page) => {
    expect((await page.locator('main').innerText()).match(/you fit|right for you|no place|score/i)).toBeNull()
  }))

test('the answer stays in sight while boxes are marked, on a phone', async () => {
  await open(async (page) => {
    await page.locator('[data-day=mon][data-from="1020"]').check()
    const box = await page.locator('[role=status]').boundingBox()
    expect(box && box.y >= 0 && box.y + box.height <= height).toBe(true)
    await page.locator('[data-clear]').scrollIntoViewIfNeeded()
    expect(
      await page.locator('[role=status]').evaluate((line) => line.getBoundingClientRect().bottom),
    ).toBeLessThanOrEqual(height)
  })
})

test('for a teen only the tracks that take teens are compared', async () => {
  await open(async (page) => {
    await page.getByLabel(form.age).selectOption('teen')
    await page.locator('[data-day=mon][data-from="0"]').check()
    expect(await page.locator('[data-track]:visible h3').allInnerTexts()).toEqual([
      'Teen track after school, example',
    ])
  })
})

test('nothing moves when the script comes', async () => {
  const shift = await open(
    (page) =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'))
            }).observe({ type: 'layout-shift', buffered: true })
            setTimeout(() => resolve(sum), 500)
          }),
      ),
    { viewport: { width: 412, height: 823 } },
  )
  expect(shift).toBeLessThan(0.1)
})
