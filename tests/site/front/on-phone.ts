import type { Page } from 'playwright-core'
import { smallPhone } from '@/tests/browser/late-warnings'

/** Widths of Arial (Liberation Sans has the same), so that a machine with wider letters measures the same page. */
const arial = 'html, body { font-family: "Liberation Sans", Arial, sans-serif !important }'

/** Opens a page as a small phone shows it, in letters as wide as those of Arial. */
export async function openOnPhone(page: Page, address: string): Promise<void> {
  await page.setViewportSize(smallPhone)
  await page.goto(address)
  // The policy of the site refuses styles from elsewhere, a rule added to the sheet of the page it does not see.
  await page.evaluate((rule) => {
    const sheet = document.styleSheets[0]
    sheet?.insertRule(rule, sheet.cssRules.length)
  }, arial)
}

/** So many screens of the phone is the page high. */
export function screensOf(page: Page): Promise<number> {
  return page.evaluate((height) => document.documentElement.scrollHeight / height, smallPhone.height)
}
