import type { BrowserContextOptions } from 'playwright-core'
import { test } from 'vitest'
import { openBrowser } from '@/tests/site/browser-under-test'
import { pages } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const browser = openBrowser()

/** What the page says, without its tools: they show more with their script, and stand beside what says it all. */
function readWithoutTools(): string {
  for (const part of document.querySelectorAll('*')) if (part.localName.includes('-')) part.remove()
  return document.body.innerText
}

/** The lines that a reader sees on each page, in the order of `pages`. */
function readEveryPage(options: BrowserContextOptions): Promise<string[][]> {
  return browser.visit(options, async (page) => {
    const texts: string[][] = []
    for (const { address } of pages) {
      await page.goto(new URL(address, site.url).href)
      texts.push((await page.evaluate(readWithoutTools)).split('\n'))
    }
    return texts
  })
}

test('every page says the same with JavaScript and without', async () => {
  const [withScript, without] = await Promise.all([
    readEveryPage({ javaScriptEnabled: true }),
    readEveryPage({ javaScriptEnabled: false }),
  ])
  expectNone(
    pages.flatMap(({ address }, at) => {
      const [lines = [], other = []] = [withScript[at], without[at]]
      const row = Array.from({ length: Math.max(lines.length, other.length) }, (_, index) => index)
      const first = row.find((index) => lines[index] !== other[index])
      if (first === undefined) return []
      return [`${address}  with JavaScript "${lines[first] ?? ''}", without "${other[first] ?? ''}"`]
    }),
  )
})
