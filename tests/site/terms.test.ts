import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBrowser } from '@/tests/site/browser-under-test'
import { pages } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const browser = openBrowser()

const word = 'button[popovertarget]'
const withWords = pages.filter(({ dom }) => dom.querySelector(word) !== null)
const [first] = withWords

/** A page with a hard word, without scripts. */
function onPage(look: (page: Page) => Promise<void>): Promise<void> {
  return browser.visit({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } }, async (page) => {
    await page.goto(new URL(first?.address ?? '/none/', site.url).href)
    await look(page)
  })
}

test('a hard word opens its meaning by a tap and by a key, closes by Escape, and does nothing under the pointer', () =>
  onPage(async (page) => {
    const button = page.locator(word).first()
    const note = page.locator(`#${(await button.getAttribute('popovertarget')) ?? ''}`)
    await button.hover()
    expect(await note.isVisible()).toBe(false)
    await button.click()
    expect(await note.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await note.isVisible()).toBe(false)
    await button.focus()
    await page.keyboard.press('Enter')
    expect(await note.isVisible()).toBe(true)
    // The way to the glossary is the next stop.
    await page.keyboard.press('Tab')
    expect(await note.locator('a:focus').count()).toBe(1)
  }))

test('on paper the word is plain and the meaning is left out', () =>
  onPage(async (page) => {
    await page.locator(word).first().click()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.term-note:popover-open').isVisible()).toBe(false)
  }))

test('at most one word on a page, with its meaning behind it and a link to the glossary for older browsers', () => {
  expect(withWords.length).toBeGreaterThan(3)
  expectNone(
    withWords.flatMap(({ address, dom }) => {
      const buttons = dom.querySelectorAll(word)
      const lost = buttons.filter((button) => {
        const id = button.getAttribute('popovertarget') ?? ''
        return dom.querySelector(`#${id}[popover] a[href^="/glossary/#"]`) === null
      })
      return [
        ...(buttons.length > 1 ? [`${address}  defines ${buttons.length} words; at most 1`] : []),
        ...lost.map((button) => `${address}  "${button.textContent}" has no meaning with a link`),
      ]
    }),
  )
})
