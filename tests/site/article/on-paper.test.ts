import { HTMLElement } from 'node-html-parser'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plain, printPage } from '@/tests/browser/pdf'
import type { Paper, Printed } from '@/tests/browser/pdf'
import { tableText } from '@/tests/gate/table'
import { openBrowser } from '@/tests/site/browser-under-test'
import { articles, pages } from '@/tests/site/built-pages'
import type { BuiltPage } from '@/tests/site/built-pages'
import { testEveryPage } from '@/tests/site/every-page'
import { openOnPhone } from '@/tests/site/front/on-phone'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const browser = openBrowser()
const papers = ['Letter', 'A4'] as const
const printed = new Map<string, Readonly<Record<Paper, Printed>>>()
const groups = pages.filter(({ address }) => /^\/questions\/[^/]+\/$/.test(address))

beforeAll(async () => {
  const waiting = [...articles, ...groups].values()
  const walk = async (page: Page) => {
    for (const { address } of waiting) {
      await openOnPhone(page, new URL(address, site.url).href)
      printed.set(address, { Letter: await printPage(page, 'Letter'), A4: await printPage(page, 'A4') })
    }
  }
  await Promise.all([browser.visit({}, walk), browser.visit({}, walk)])
})

/** What is wrong with a page on each of the two papers, as `wrong` tells it. */
function onBoth(address: string, wrong: (on: Printed) => readonly string[]): readonly string[] {
  return papers.flatMap((paper) => {
    const on = printed.get(address)?.[paper]
    return on === undefined
      ? [`${paper}: was not printed`]
      : wrong(on).map((problem) => `${paper}: ${problem}`)
  })
}

/** Most sheets; most of the articles take `usual`. */
const most = 3
const usual = 2
/** A sheet that says less is wasted. */
const leastFilled = 1 / 3
/** Open: the pictures of what hands do are drawn large there, and the end takes a third sheet, not quite a third full. */
const endsEarly = '/after/overdose-and-naloxone/'

test.each(articles)('$address is a handout of at most three sheets, each filled', ({ address }) => {
  const least = address === endsEarly ? 0.25 : leastFilled
  const problems = onBoth(address, ({ sheets, text, filled, lonely }) => [
    ...(sheets > most ? [`${sheets} sheets`] : []),
    ...(text.includes(address.replaceAll(/[\s-]/g, '')) ? [] : ['does not print its own address']),
    ...filled.filter((part) => part < least).map((part) => `a sheet is filled to ${part.toFixed(2)}`),
    ...lonely.map((heading) => `"${heading}" stands alone at the foot`),
  ])
  expect(problems).toEqual([])
})

test('nearly all articles take two sheets', () => {
  const long = [...articles].filter(({ address }) =>
    papers.some((paper) => (printed.get(address)?.[paper].sheets ?? Infinity) > usual),
  )
  expect(long.length).toBeLessThan(articles.length / 10)
})

/** True where paper shows something of it: a box that is folded on the screen is not there, nor one whose parts all are. */
function isOnPaper(element: HTMLElement): boolean {
  if (element.classList.contains('print:hidden')) return false
  const { children } = element
  if (children.length === 0) return element.text.trim() !== '' || element.tagName === 'svg'
  const own = element.childNodes.some((one) => !(one instanceof HTMLElement) && one.text.trim() !== '')
  return own || children.some(isOnPaper)
}

/** Headings below which nothing is printed. */
function emptyOnPaper({ dom }: BuiltPage): readonly string[] {
  return dom.querySelectorAll('.text h2').flatMap((heading) => {
    const hasText = (next: HTMLElement | null): boolean =>
      next !== null && next.tagName !== 'H2' && (isOnPaper(next) || hasText(next.nextElementSibling))
    return hasText(heading.nextElementSibling) ? [] : [`nothing is printed below "${heading.text}"`]
  })
}

testEveryPage('no heading is printed with nothing below it', emptyOnPaper, articles)

test.each(groups)('$address has no heading alone at a foot', ({ address }) => {
  expect(onBoth(address, ({ lonely }) => lonely)).toEqual([])
})

const handedOver = articles.filter(({ dom }) => dom.querySelector('.handed-over') !== null)

test.each(handedOver)(
  '$address is one sheet, printed on both sides, with its sources, in letters of 8.5 points or more',
  ({ address, dom }) => {
    const sources = dom.querySelectorAll('#sources li').map((one) => plain(one.textContent))
    expect(sources.length).toBeGreaterThan(1)
    const problems = onBoth(address, ({ sheets, text, smallest }) => [
      ...(sheets <= 2 ? [] : [`${sheets} sides`]),
      ...(smallest >= 8.5 ? [] : [`letters of ${smallest} points`]),
      ...sources.filter((source) => !text.includes(source)).map((source) => `does not print ${source}`),
    ])
    expect(problems).toEqual([])
  },
)

test('an article is there to be handed over', () => {
  expect(handedOver.length).toBeGreaterThan(0)
})

afterAll(() =>
  console.log(
    tableText([
      ['On paper', ...papers],
      ...[...printed].map(([address, on]) => [address, ...papers.map((paper) => on[paper].sheets)]),
    ]),
  ),
)
