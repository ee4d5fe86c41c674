import type { Page } from 'playwright-core'

declare global {
  /** True of what is made one pixel small or stands left of the window: there for screen readers only. */
  function isOutOfSight(element: Element): boolean
  /** The colour painted behind an element by itself or the nearest element around it. */
  function paintBehind(element: Element | null): string
}

/** Gives the page the helpers above; the functions of this folder that run in a page use them. */
export async function addHelpers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const isOutOfSight = (element: Element): boolean => {
      const box = element.getBoundingClientRect()
      const { display } = getComputedStyle(element)
      const small = display !== 'contents' && display !== 'inline' && (box.width <= 1 || box.height <= 1)
      if (small || (box.width > 0 && box.right <= 0)) return true
      return element.parentElement !== null && isOutOfSight(element.parentElement)
    }
    const paintBehind = (element: Element | null): string => {
      if (!element) return 'Canvas'
      const { backgroundColor } = getComputedStyle(element)
      return backgroundColor === 'rgba(0, 0, 0, 0)' ? paintBehind(element.parentElement) : backgroundColor
    }
    Object.assign(globalThis, { isOutOfSight, paintBehind })
  })
}
