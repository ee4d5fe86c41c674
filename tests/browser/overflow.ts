import type { Page } from 'playwright-core'
import { addHelpers } from '@/tests/browser/in-page'

/** What does not fit in the present view: sideways scrolling, cut lines, text that leaves its box. */
export async function findOverflow(page: Page): Promise<string[]> {
  await addHelpers(page)
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const problems: string[] = []
    const describe = (element: Element) => {
      const open = element.cloneNode(false)
      const tag = open instanceof Element ? open.outerHTML.replace(/<\/[^>]*>$/, '') : ''
      return `${tag.slice(0, 110)} "${element.textContent.trim().slice(0, 40)}"`
    }
    const ownText = (element: Element) => {
      return [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      )
    }

    const { scrollWidth } = document.documentElement
    if (scrollWidth > width) problems.push(`the page scrolls sideways: ${scrollWidth} px in ${width} px`)

    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('svg')) continue
      const style = getComputedStyle(element)
      const box = element.getBoundingClientRect()
      if (style.display === 'inline' || style.display === 'contents' || isOutOfSight(element)) continue
      if (box.right > width + 1)
        problems.push(`${Math.round(box.right - width)} px too wide: ${describe(element)}`)
      const held = style.overflowX !== 'visible' || style.overflowY !== 'visible'
      if (held && element.scrollWidth > element.clientWidth + 1) {
        problems.push(`its own box cuts it off or scrolls sideways: ${describe(element)}`)
      }
      if (held && style.overflowY !== 'auto' && element.scrollHeight > element.clientHeight + 1) {
        problems.push(`its own box cuts off lines: ${describe(element)}`)
      }
      if (ownText(element)) findSpill(element, parseFloat(style.fontSize) / 4)
    }

    /** A quarter of a letter's height is the tolerance: glyphs of tight lines reach over their line box. */
    function findSpill(element: Element, tolerance: number) {
      const range = document.createRange()
      range.selectNodeContents(element)
      const text = range.getBoundingClientRect()
      let box: Element | null = element
      for (; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box)
        const edge = box.getBoundingClientRect()
        const drawn = style.display !== 'contents' && style.display !== 'inline'
        if (drawn && (text.bottom > edge.bottom + tolerance || text.right > edge.right + tolerance)) {
          problems.push(`its text leaves the box: ${describe(element)} in ${describe(box)}`)
          return
        }
        if (style.position === 'absolute' || style.position === 'fixed' || style.float !== 'none') return
      }
    }
    return problems.slice(0, 8)
  })
}
