import type { Page } from 'playwright-core'
import { findAxeViolations, loadAxe } from '@/tests/browser/axe'
import { findBrokenWords } from '@/tests/browser/broken-words'
import { findLateStrips, findLateWarnings, smallPhone } from '@/tests/browser/late-warnings'
import { findOverflow } from '@/tests/browser/overflow'
import { findFaintDrawnWords } from '@/tests/browser/svg-contrast'
import { findSmallTargets } from '@/tests/browser/targets'
import { findUnusable } from '@/tests/browser/usable'
import { warningsAbove } from '@/tests/site/built-pages'
import type { BuiltPage } from '@/tests/site/built-pages'
import type { Look } from '@/tests/site/chosen-pages'
import { height, inEveryView, widths } from '@/tests/site/views'

const [narrow] = widths

/** What the words of a page can break, on a small phone and on the narrowest screen. */
export async function lookLightly(page: Page, built: BuiltPage): Promise<string[]> {
  const onPhone = [
    ...(await findLateWarnings(page, warningsAbove(built))),
    ...(await findLateStrips(page)),
    ...(await findOverflow(page)).map((problem) => `${smallPhone.width} px: ${problem}`),
  ]
  await page.setViewportSize({ width: narrow, height })
  return [
    ...onPhone,
    ...(await findOverflow(page)).map((problem) => `${narrow} px: ${problem}`),
    ...(await findBrokenWords(page)),
    ...(await findSmallTargets(page)),
    ...(await findUnusable(page)),
    ...(await findFaintDrawnWords(page)),
  ]
}

/** What comes with an element and its classes: roles, names and colours, in both themes and on a wide screen. */
export async function lookClosely(page: Page, look: Look): Promise<string[]> {
  if (look === 'light') return []
  await loadAxe(page)
  return inEveryView(page, async (theme, width) => {
    const isNarrow = width === narrow
    const accessibility =
      isNarrow || look === 'closest'
        ? [
            ...(await findAxeViolations(page, theme === 'dark' ? 'colours' : 'everything')),
            ...(await findFaintDrawnWords(page)),
          ]
        : []
    // Layout does not change with the theme, and the narrow one is looked at on every page.
    if (isNarrow || theme === 'dark') return accessibility
    return [
      ...accessibility,
      ...(await findOverflow(page)),
      ...(await findBrokenWords(page)),
      ...(await findSmallTargets(page)),
    ]
  })
}
