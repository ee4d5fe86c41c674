import type { Page } from 'playwright-core'
import { addHelpers } from '@/tests/browser/in-page'

/**
 * Links and buttons smaller than 44 by 44 CSS px. A link or a button inside a sentence is exempt, as in WCAG 2.5.8; the
 * links to 911 and 988 in the crisis strip never are.
 */
export async function findSmallTargets(page: Page): Promise<string[]> {
  await addHelpers(page)
  return page.evaluate(() => {
    const wanted = 44
    const rounding = 0.5
    const strip = [...document.querySelectorAll('body a[href^="tel:"]')].slice(0, 2)

    const isInSentence = (target: Element) => {
      // A browser draws a button in a line as a block in it.
      const isButton = target.localName === 'button' && getComputedStyle(target).display === 'inline-block'
      if (!isButton && getComputedStyle(target).display !== 'inline') return false
      let block = target.parentElement
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
      const rest = block?.cloneNode(true)
      if (!(rest instanceof Element)) return false
      for (const link of rest.querySelectorAll('a, button')) link.remove()
      return /\p{L}{2}/u.test(rest.textContent)
    }

    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].flatMap(
      (target) => {
        if (!target.checkVisibility({ visibilityProperty: true })) return []
        const box = target.getBoundingClientRect()
        const fits = box.width >= wanted - rounding && box.height >= wanted - rounding
        if (!strip.includes(target) && (isOutOfSight(target) || isInSentence(target))) return []
        if (fits) return []
        const words = target.textContent.trim().slice(0, 40) || target.outerHTML.slice(0, 60)
        return [`"${words}" is ${Math.round(box.width)} by ${Math.round(box.height)} px; at least 44 by 44`]
      },
    )
  })
}
