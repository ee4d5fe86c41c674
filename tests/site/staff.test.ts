import { parse } from 'node-html-parser'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { longestMailto } from '@/lib/links/mail'
import { pageAt } from '@/tests/site/built-pages'
import { weighFirstVisit } from '@/tests/site/first-visit'
import { toolVisitor } from '@/tests/site/tool-visitor'
import { englishLibrary } from '@/tests/support/staff-library'

const address = '/staff/'
const { site, browser, open, expectNoOverflow, expectAccessible } = toolVisitor(address)
const { staff, words } = englishLibrary
const { piece, list, find } = words.pages.staff

/** The card of the piece that answers this. */
const card = (page: Page, ask: string) => page.locator('[data-piece]', { hasText: ask })
const button = (page: Page, ask: string, name: string) =>
  card(page, ask).getByRole('button', { name: new RegExp(`^${name}`) })

/** Opens the page in a browser that lets tests read what was copied. */
function copying<T>(work: (page: Page) => Promise<T>): Promise<T> {
  return open(
    async (page) => {
      // Allowed for the context: the page asks for nothing.
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.url })
      return work(page)
    },
    { viewport: { width: 1280, height: 900 } },
  )
}

/** The two forms on the clipboard. */
function clipboard(page: Page) {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const text = async (type: string) =>
      item?.types.includes(type) === true ? (await item.getType(type)).text() : ''
    return { html: await text('text/html'), plain: await text('text/plain') }
  })
}

/** What a strict mail program leaves: no style, no class, and none but a few elements. What it drops is lost with its text. */
function asMailProgramsShow(html: string) {
  const kept = ['P', 'A', 'STRONG', 'UL', 'LI', 'BR']
  const root = parse(html)
  const body = root.querySelector('body') ?? root
  body.querySelectorAll('meta').forEach((one) => one.remove())
  const elements = body.querySelectorAll('*')
  return {
    elements: [...new Set(elements.map(({ tagName }) => tagName))],
    isKept: elements.every(({ tagName }) => kept.includes(tagName)),
    attributes: [...new Set(elements.flatMap(({ attributes }) => Object.keys(attributes)))],
    links: elements.flatMap(({ attributes: { href } }) => href ?? []),
    text: body.structuredText,
  }
}

test('“what does a week look like”: type, copy with the mouse; rich and plain text say the same', async () => {
  await copying(async (page) => {
    await page.getByRole('searchbox').fill('week looks')
    expect(await page.locator('[data-piece]:visible').count()).toBe(1)
    expect(await page.getByRole('status').textContent()).toBe(find.one)
    await button(page, 'what a week looks like', piece.copy).click()
    expect(await page.getByRole('status').textContent()).toBe('Copied: What a week looks like')
    const { html, plain } = await clipboard(page)
    const shown = asMailProgramsShow(html)
    expect(shown).toMatchObject({ isKept: true, attributes: ['href'] })
    expect(shown.links).toEqual([
      expect.stringMatching(/^https:\/\/[^?#/]+\/start\/what-a-week-looks-like\/$/),
    ])
    expect(html).not.toContain('<img')
    // The address stands there once, to be read.
    expect(shown.text.split(shown.links[0] ?? '-')).toHaveLength(2)
    const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
    expect(oneLine(plain)).toBe(oneLine(shown.text))
    expect(plain).toContain('Call 911')
    expect(plain).toContain('Call or text 988')
    expect(plain.split(/\r?\n/).every((line) => line.length <= 76)).toBe(true)
    expect(plain.split(/\r?\n/)).toContain(shown.links[0])
  })
})

test('“three right links”: pick with the keyboard, copy as one e-mail, with the last lines once', async () => {
  await copying(async (page) => {
    for (const word of ['bring', 'costs', 'video']) {
      await page.getByRole('searchbox').fill(word)
      await page.keyboard.press('Enter')
      // From Copy over E-mail and Text to Pick.
      for (const _ of [1, 2, 3]) await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
    }
    const copy = page.getByRole('button', { name: list.copy.replace('{count}', '3'), exact: true })
    await copy.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^Copied: .* · .* · /)
    const { plain, html } = await clipboard(page)
    const { links } = asMailProgramsShow(html)
    expect(links).toHaveLength(3)
    expect(new Set(links.map((link) => new URL(link).host)).size).toBe(1)
    expect(links.filter((link) => /[?#]/.test(link))).toEqual([])
    expect(plain.split('Call 911')).toHaveLength(2)
    await page.getByRole('button', { name: list.clear }).click()
    expect(await page.locator('[data-pick]:checked').count()).toBe(0)
  })
})

test('“text her what to bring”: the message has a discreet address that answers, and tells nothing', async () => {
  await copying(async (page) => {
    await button(page, 'what to bring on the first day', piece.message).click()
    const { plain } = await clipboard(page)
    expect(plain).toMatch(/^What to bring, and how your first day goes: https:\/\/\S+\/i\/rkmwwd\/$/)
    expect((await page.request.get(new URL('/i/rkmwwd/', site.url).href)).status()).toBe(200)
  })
})

test('where the browser lets nobody copy, the text stands there, selected', async () => {
  await open(async (page) => {
    await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'))
    await page.locator('[data-piece]').first().getByRole('button').first().click()
    expect(await page.getByRole('status').textContent()).toBe(piece.selected)
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('Call 911')
  })
})

test('each mailto address is short enough for every program, and a long list has none', async () => {
  await open(async (page) => {
    const hrefs = await page
      .locator('[data-piece] [data-mail]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(hrefs).toHaveLength(staff.groups.flatMap(({ pieces }) => pieces).length)
    expect(hrefs.filter((href) => !href.startsWith('mailto:?subject=The%20information'))).toEqual([])
    expect(Math.max(...hrefs.map(({ length }) => length))).toBeLessThanOrEqual(longestMailto)
    const picks = page.locator('[data-piece]:visible [data-pick]')
    for (const pick of (await picks.all()).slice(0, 10)) await pick.check()
    expect(await page.locator('[data-own] [data-mail]').isVisible()).toBe(false)
    expect(await page.locator('[data-list]').textContent()).toContain(list.long)
  })
})

test('typing opens the groups with a hit and hides the others; an empty box puts all back', async () => {
  await open(async (page) => {
    const shown = () => page.locator('staff-pieces > details:has([data-piece]):visible').count()
    const all = await shown()
    await page.getByRole('searchbox').fill('niñ zzz')
    expect([await shown(), await page.getByRole('status').textContent()]).toEqual([0, find.nothing])
    const elsewhere = page.getByRole('link', { name: find.elsewhere })
    expect(await elsewhere.getAttribute('href')).toBe('/search/')
    await page.getByRole('searchbox').fill('teen')
    expect(await elsewhere.count()).toBe(0)
    expect(await shown()).toBeGreaterThan(1)
    expect(await page.locator('[data-piece]:visible').count()).toBeGreaterThan(1)
    await page.getByRole('searchbox').fill('')
    expect(await shown()).toBe(all)
    expect(await page.locator('staff-pieces > details[open]').count()).toBe(1)
  })
})

test('without a script the groups open, each form is selected with one tap, and no button stands there', async () => {
  await open(
    async (page) => {
      expect(await page.locator('[data-tools]').isVisible()).toBe(false)
      await page.getByText('Money, work, court').click()
      await page.getByText('They ask what it costs').click()
      const block = card(page, 'They ask what it costs').locator('details div')
      await block.click()
      const selected = await page.evaluate(() => getSelection()?.toString())
      expect(selected).toContain('/cost-work-privacy/what-it-costs/')
      expect(selected).not.toContain('They ask')
    },
    { javaScriptEnabled: false },
  )
})

test('at 1280 pixels the buttons of a piece and its box stand in one line, also after copying', async () => {
  await browser.visit({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(new URL(address, site.url).href)
    const row = page.locator('[data-piece]').first()
    const tall = () => row.locator('> div').evaluate((one) => one.getBoundingClientRect().height)
    expect(await tall()).toBeLessThan(60)
    await row.locator('[data-copy]').evaluate((one, done) => (one.textContent = done), piece.done)
    expect(await tall()).toBeLessThan(60)
  })
})

test('on a phone the first piece stands within two screens, and the whole page within ten', async () => {
  await open(async (page) => {
    const top = await page
      .locator('[data-piece]')
      .first()
      .evaluate((one) => one.getBoundingClientRect().top)
    expect(top).toBeLessThan(2 * 740)
    expect(await page.evaluate(() => document.body.scrollHeight)).toBeLessThan(10 * 740)
  })
})

test('the page weighs at most 25,000 bytes at brotli 5', () => {
  const { bytes, script, requests } = weighFirstVisit(pageAt(address), [])
  console.log(`${address}: ${bytes} bytes, of which ${script} JavaScript`)
  expect(requests).toEqual([address, '/elements/staff-pieces.js', '/icon.svg'])
  expect(bytes).toBeLessThanOrEqual(25_000)
})

/** Everything open, and something picked. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))
  await page.locator('[data-piece] [data-pick]').first().check()
}

test.for([16, 32])('the open page does not scroll sideways at 320 px with letters of %i px', (letters) =>
  expectNoOverflow(openAll, letters),
)

test('the open page has no axe violation and no small target in any view', () => expectAccessible(openAll))

test('nothing is asked for when pieces are picked and copied, and leaving clears all', async () => {
  await browser.visit({}, async (page) => {
    await page.goto(new URL(address, site.url).href, { waitUntil: 'networkidle' })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.getByRole('searchbox').fill('cost')
    await page.locator('[data-piece]:visible [data-pick]').first().check()
    await page.locator('[data-piece]:visible button').first().click()
    expect(asked).toEqual([])
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
    expect(await page.locator('[data-pick]:checked').count()).toBe(0)
  })
})
