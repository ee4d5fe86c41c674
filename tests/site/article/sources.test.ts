import { expect, test } from 'vitest'
import { openBrowser } from '@/tests/site/browser-under-test'
import { articles } from '@/tests/site/built-pages'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const browser = openBrowser()

const [article] = articles.filter(({ dom }) => dom.querySelector('.text sup a') !== null)

test('the number of a source opens the fold and leads to the source, without a script', async () => {
  if (article === undefined) throw new Error('no article cites a source')
  const seen = await browser.visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(new URL(article.address, site.url).href)
    const link = page.locator('.text sup a').first()
    const source = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1) ?? ''}"]`)
    const before = await source.isVisible()
    await link.click()
    return { before, after: await source.isVisible() }
  })
  expect(seen).toEqual({ before: false, after: true })
})

test('a source is one line with its year, and what a mark means is said once', () => {
  for (const { address, dom } of articles) {
    const fold = dom.querySelector('details#sources')
    const sources = fold?.querySelectorAll('li') ?? []
    expect(sources.length, address).toBeGreaterThan(0)
    const marked = sources.filter((one) => one.textContent.trim().endsWith('*')).length
    const explained = fold?.querySelectorAll('p').filter((one) => one.textContent.includes('*')).length
    expect(explained, address).toBe(marked === 0 ? 0 : 1)
  }
})

test('the number of a source stands in brackets, so that it is no digit of the number before it, and is read aloud as a source', async () => {
  if (article === undefined) throw new Error('no article cites a source')
  const seen = await browser.visit({}, async (page) => {
    await page.goto(new URL(article.address, site.url).href)
    return page.$eval('.text sup a', (link) => ({
      around: ['::before', '::after'].map((place) => getComputedStyle(link, place).content),
      name: link.getAttribute('aria-label'),
    }))
  })
  expect(seen.around).toEqual([expect.stringMatching(/^"\u2060?\["$/), '"]"'])
  expect(seen.name).toMatch(/^Source \d+$/)
})
