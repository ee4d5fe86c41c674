import type { Page } from 'playwright-core'
import { addHelpers } from '@/tests/browser/in-page'

/** Boxes in the text that only a background sets apart, as CSS paths for `findLostEdges`. */
export async function findPaintedBoxes(page: Page): Promise<string[]> {
  await addHelpers(page)
  return page.evaluate(() => {
    const path = (element: Element): string => {
      if (element === document.body || !element.parentElement) return 'body'
      const place = [...element.parentElement.children].indexOf(element) + 1
      return `${path(element.parentElement)} > :nth-child(${place})`
    }
    return [...document.querySelectorAll('main *, aside *')].flatMap((element) => {
      // A drawing that only decorates needs no edge.
      if (element.closest('[aria-hidden="true"]')) return []
      const { display } = getComputedStyle(element)
      const box = element.getBoundingClientRect()
      const isBox = display !== 'inline' && box.width > 60 && box.height > 20 && box.width < innerWidth
      const isPainted = paintBehind(element) !== paintBehind(element.parentElement)
      return isBox && isPainted && element.checkVisibility() ? [path(element)] : []
    })
  })
}

/** Of those boxes, the ones without any line around them: where colours are forced, their edge is gone. */
export async function findLostEdges(page: Page, paths: readonly string[]): Promise<string[]> {
  return page.evaluate((chosen) => {
    return chosen.flatMap((path) => {
      const element = document.querySelector(path)
      if (!element) return []
      const style = getComputedStyle(element)
      const sides = [
        style.borderTopWidth,
        style.borderRightWidth,
        style.borderBottomWidth,
        style.borderLeftWidth,
      ]
      const hasLine = sides.some((side) => parseFloat(side) > 0) || style.outlineStyle !== 'none'
      if (hasLine) return []
      const words = element.textContent.trim().slice(0, 50) || element.outerHTML.slice(0, 120)
      return [
        `the box ${words} has no border where a reader forces colours; give it one, even a transparent one`,
      ]
    })
  }, paths)
}
