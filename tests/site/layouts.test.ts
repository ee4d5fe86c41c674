import { test } from 'vitest'
import { findLostEdges, findPaintedBoxes } from '@/tests/browser/edges'
import { findOverflow } from '@/tests/browser/overflow'
import { spaceText } from '@/tests/browser/text-spacing'
import { openBrowser } from '@/tests/site/browser-under-test'
import { readersLayouts } from '@/tests/site/chosen-pages'
import { expectNone } from '@/tests/site/every-page'
import { serveSite } from '@/tests/site/site-under-test'
import { height, widths } from '@/tests/site/views'

const site = serveSite()
const browser = openBrowser()

test.concurrent.for(readersLayouts)(
  '$address keeps its lines with the text spacing of WCAG 1.4.12',
  async ({ address }) => {
    const problems = await browser.visit({}, async (page) => {
      await page.goto(new URL(address, site.url).href)
      await spaceText(page)
      const found: string[] = []
      for (const width of widths) {
        await page.setViewportSize({ width, height })
        found.push(
          ...(await findOverflow(page)).map((problem) => `${address}  ${width} px, spaced: ${problem}`),
        )
      }
      return found
    })
    expectNone(problems)
  },
)

test.concurrent.for(readersLayouts)(
  'the boxes of $address keep an edge in forced colours',
  async ({ address }) => {
    const problems = await browser.visit({}, async (page) => {
      await page.goto(new URL(address, site.url).href)
      const boxes = await findPaintedBoxes(page)
      await page.emulateMedia({ forcedColors: 'active' })
      return findLostEdges(page, boxes)
    })
    expectNone(problems.map((problem) => `${address}  ${problem}`))
  },
)
