import { join } from 'node:path'
import { expect, test } from 'vitest'
import { smallPhone } from '@/tests/browser/late-warnings'
import { watchPage } from '@/tests/browser/watch'
import { openBrowser } from '@/tests/site/browser-under-test'
import { discreetPages, root } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'
import { lookClosely, lookLightly } from '@/tests/site/looks'
import { serveSite } from '@/tests/site/site-under-test'
import { discreetCode } from '@/lib/links/discreet-code'

const site = serveSite()
const browser = openBrowser()

test('a discreet page is looked at as closely as its article: it loads, fits and can be used, and its tab says nothing', async () => {
  const built = discreetPages.find(({ address }) => address.includes(discreetCode('before-you-stop')))
  if (built === undefined) throw new Error('no discreet page of before-you-stop')
  await browser.visit({}, async (page) => {
    const seen = await watchPage(page, site.url)
    await page.setViewportSize(smallPhone)
    await page.goto(site.url + built.address)
    expect(await page.title()).toBe('The guide')
    expectNone([
      ...(await lookLightly(page, built)),
      ...(await lookClosely(page, 'closest')),
      ...seen.problems,
    ])
    expect(seen.requests.filter((request) => !/^\/(?:i\/\w+\/|icon\.svg)$/.test(request))).toEqual([])
  })
})

test('a small page leads on in a browser, without a script', async () => {
  await browser.visit({ javaScriptEnabled: false }, async (page) => {
    // A plain host gives the file itself.
    await page.route('**/go/week/', (route) =>
      route.fulfill({ path: join(root, 'go/week/index.html'), contentType: 'text/html' }),
    )
    await page.goto(`${site.url}/go/week/`)
    await page.waitForURL('**/start/what-a-week-looks-like/')
    expect(await page.title()).toContain('What a week looks like')
  })
})
