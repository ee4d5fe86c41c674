import type { Page } from 'playwright-core'
import { test } from 'vitest'
import { judgeStop, noteStops } from '@/tests/browser/focus'
import type { Stop } from '@/tests/browser/focus'
import { openBrowser } from '@/tests/site/browser-under-test'
import { readersLayouts } from '@/tests/site/chosen-pages'
import { expectNone } from '@/tests/site/every-page'
import { serveSite } from '@/tests/site/site-under-test'
import { height } from '@/tests/site/views'

const site = serveSite()
const browser = openBrowser()

/** A phone before any script runs, and a desktop with our scripts: only they could trap a keyboard. */
const phone = { width: 320, javaScriptEnabled: false, reader: 'a phone without JavaScript' }
const desktop = { width: 1280, javaScriptEnabled: true, reader: 'a desktop with JavaScript' }
const onDesktop = readersLayouts.filter(
  ({ address, dom }) => address === '/' || dom.querySelector('script[src]') !== null,
)

const walks = [
  ...readersLayouts.map(({ address }) => ({ ...phone, address })),
  ...onDesktop.map(({ address }) => ({ ...desktop, address })),
]
type Walk = (typeof walks)[number]

function open<T>({ address, width, javaScriptEnabled }: Walk, work: (page: Page) => Promise<T>): Promise<T> {
  return browser.visit({ javaScriptEnabled, viewport: { width, height } }, async (page) => {
    await page.goto(new URL(address, site.url).href)
    return work(page)
  })
}

/** Parts of one control that Tab may stop at: those of a date. */
const mostParts = 4

/** Presses Tab until the focus leaves the page or comes round to its first stop. */
async function walk(page: Page): Promise<Stop[]> {
  const expected = await noteStops(page)
  const stops: Stop[] = []
  const seen = () => new Set(stops.map(({ index }) => index)).size
  // A date has a stop for day, month, year and calendar: several presses, one control.
  while (stops.length <= expected * mostParts) {
    await page.keyboard.press('Tab')
    const stop = await judgeStop(page)
    const around = seen() > 1 && stop.index === stops[0]?.index
    if (stop.index === -1 || around) break
    stops.push(stop)
  }
  const missed = expected - seen()
  const last = stops.at(-1)
  if (missed > 0 && last)
    last.problems.push(`is where Tab stops; ${missed} further links or buttons are never reached`)
  return stops
}

/** Presses Tab once: that is the skip link; then Enter and Tab, which must go on in the text. */
async function skip(page: Page): Promise<string[]> {
  await noteStops(page)
  await page.keyboard.press('Tab')
  const { href, words, problems } = await judgeStop(page)
  if (href !== '#main') return [`the first stop is "${words}"; it must be the skip link`]
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const isPastHeader = await page.evaluate(() => {
    const main = document.querySelector('main')
    const place = main?.compareDocumentPosition(document.activeElement ?? document) ?? 0
    return (place & (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_FOLLOWING)) !== 0
  })
  return [
    ...problems.map((problem) => `the skip link ${problem}`),
    ...(isPastHeader ? [] : ['after the skip link, Tab must go on in <main>']),
  ]
}

test.concurrent.for(walks)(
  'the first Tab of $address skips to the text, and Tab walks visibly through it all, on $reader',
  async (choice) => {
    const { skipped, stops } = await open(choice, async (page) => {
      const skipped = await skip(page)
      await page.goto(new URL(choice.address, site.url).href)
      return { skipped, stops: await walk(page) }
    })
    const order = stops.map(({ index }) => index)
    const jumps = stops.filter((_, at) => at > 0 && (order[at] ?? 0) < (order[at - 1] ?? 0))
    expectNone([
      ...skipped,
      ...(stops.length > 3 ? [] : [`${choice.address} has only ${stops.length} stops for the keyboard`]),
      ...stops.flatMap(({ words, href, problems }) =>
        problems.map((problem) => `"${words}" (${href}) ${problem}`),
      ),
      ...jumps.map(({ words }) => `"${words}" is reached out of the order of the page`),
    ])
  },
)
