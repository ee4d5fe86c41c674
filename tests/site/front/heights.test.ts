import { expect, test } from 'vitest'
import { smallPhone } from '@/tests/browser/late-warnings'
import { sectionIds } from '@/lib/content/schema/sections'
import { openBrowser } from '@/tests/site/browser-under-test'
import { pageAt } from '@/tests/site/built-pages'
import { openOnPhone, screensOf } from '@/tests/site/front/on-phone'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const browser = openBrowser()

function onPhone<T>(address: string, look: (page: Parameters<typeof openOnPhone>[0]) => Promise<T>) {
  return browser.visit({}, async (page) => {
    await openOnPhone(page, new URL(address, site.url).href)
    return look(page)
  })
}

test.each([
  ['/help/', 10],
  ['/contact/', 8],
  ['/all/', 4],
  ['/', 6],
] as const)('%s is at most %d screens of a small phone', async (address, most) => {
  expect(await onPhone(address, screensOf)).toBeLessThanOrEqual(most)
})

test('crisis strip and header take at most 130 px, and the title begins in the next 80', async () => {
  const { header, title } = await onPhone('/', (page) =>
    page.evaluate(() => ({
      header: document.querySelector('body > header')?.getBoundingClientRect().bottom,
      title: document.querySelector('h1')?.getBoundingClientRect().top,
    })),
  )
  expect(header).toBeLessThanOrEqual(130)
  expect(title).toBeLessThanOrEqual(210)
})

test('the first screen of the first page holds the answer and the whole warning', async () => {
  const bottom = await onPhone('/', (page) =>
    page.evaluate(
      () => document.querySelector('main a[href*="already-stopped"]')?.getBoundingClientRect().bottom,
    ),
  )
  expect(bottom).toBeLessThanOrEqual(smallPhone.height)
})

const withPages = sectionIds.filter((id) =>
  pageAt(`/${id}/`).dom.querySelector(`main li > a[href^="/${id}/"]`),
)

test.each(withPages)('the list of pages in %s begins in the first screen and a half', async (id) => {
  const top = await onPhone(`/${id}/`, (page) =>
    page
      .locator(`main li > a[href^="/${id}/"]`)
      .last()
      .evaluate((link) => {
        const list = link.closest('section')?.parentElement
        return list?.getBoundingClientRect().top
      }),
  )
  expect(top).toBeLessThanOrEqual(1.5 * smallPhone.height)
})
