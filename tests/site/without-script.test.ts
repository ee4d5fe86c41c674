import type { BrowserContextOptions } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBrowser } from '@/tests/site/browser-under-test'
import { pages } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'
import { withNewKinds } from '@/tests/site/new-kinds'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const browser = openBrowser()

/** What the page says, without its tools: they show more with their script, and stand beside what says it all. */
function readWithoutTools(): string {
  for (const part of document.querySelectorAll('*')) if (part.localName.includes('-')) part.remove()
  return document.body.innerText
}

/** The others carry nothing that scripts could change; events written into elements are refused by the policy. */
const scripted = pages.filter(({ dom, html }) => {
  const hasScript = dom
    .querySelectorAll('script')
    .some((script) => script.getAttribute('type') !== 'application/ld+json')
  return hasScript || /<noscript|\(scripting\b/.test(html)
})
const mayDiffer = withNewKinds(scripted)

/** The lines that a reader sees on each of these pages, in their order. */
function readPages(options: BrowserContextOptions): Promise<string[][]> {
  return browser.visit(options, async (page) => {
    const texts: string[][] = []
    for (const { address } of mayDiffer) {
      await page.goto(new URL(address, site.url).href)
      texts.push((await page.evaluate(readWithoutTools)).split('\n'))
    }
    return texts
  })
}

test('each kind of page with a script, or with words for readers without one, says the same with JavaScript and without', async () => {
  expect(mayDiffer.map(({ address }) => address)).toContain('/program/fit/')
  const [withScript, without] = await Promise.all([
    readPages({ javaScriptEnabled: true }),
    readPages({ javaScriptEnabled: false }),
  ])
  expectNone(
    mayDiffer.flatMap(({ address }, at) => {
      const [lines = [], other = []] = [withScript[at], without[at]]
      const row = Array.from({ length: Math.max(lines.length, other.length) }, (_, index) => index)
      const first = row.find((index) => lines[index] !== other[index])
      if (first === undefined) return []
      return [`${address}  with JavaScript "${lines[first] ?? ''}", without "${other[first] ?? ''}"`]
    }),
  )
})
