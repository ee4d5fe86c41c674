import type { Page } from 'playwright-core'

declare global {
  /** Every stop of the page and how it looks without the focus, once `noteStops` has run. */
  const noted: { stops: Element[]; looks: string[] }
}

/** Where a press of Tab led. */
export type Stop = {
  /** The place among all stops of the page in document order; -1 where nothing has the focus. */
  index: number
  words: string
  href: string
  /** Why a person with a keyboard cannot see where they are. */
  problems: string[]
}

/** Notes how every link and button looks before any has the focus; returns how many stops there must be. */
export async function noteStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    const inClosed = (element: Element) => !element.checkVisibility({ visibilityProperty: true })
    const stopOf = (radio: Element) => {
      const group = [...document.getElementsByName(radio.getAttribute('name') ?? '')]
      return group.find((one) => one.matches(':checked')) ?? group[0]
    }
    const stops = [...document.querySelectorAll(selector)].filter((element) => {
      // Of radio buttons of one name Tab stops at the chosen one, or at the first; the arrow keys reach the others.
      const isOther = element.matches('input[type="radio"]') && element !== stopOf(element)
      return !inClosed(element) && !isOther && !element.matches(':disabled, [tabindex="-1"]')
    })
    const looks = stops.map((element) => {
      const { outline, boxShadow, backgroundColor, color, borderColor, textDecoration } =
        getComputedStyle(element)
      return [outline, boxShadow, backgroundColor, color, borderColor, textDecoration].join('|')
    })
    Object.assign(globalThis, { noted: { stops, looks } })
    return stops.length
  })
}

/** Judges the element that has the focus now. */
export async function judgeStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return { index: -1, words: '', href: '', problems: [] }
    const index = noted.stops.indexOf(element)
    const style = getComputedStyle(element)
    const { outline, boxShadow, backgroundColor, color, borderColor, textDecoration } = style
    const look = [outline, boxShadow, backgroundColor, color, borderColor, textDecoration].join('|')
    const problems: string[] = []
    if (look === noted.looks[index])
      problems.push('looks the same with the focus as without; give :focus-visible an outline')
    const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
    if (!drawn && boxShadow === 'none') problems.push('its focus needs an outline of at least 2 px')

    const boxes = [...element.getClientRects()].filter((box) => box.width > 1 && box.height > 1)
    const [first] = boxes
    if (!first) problems.push('has the focus and no visible box')
    else {
      const x = first.left + first.width / 2
      const y = first.top + first.height / 2
      const inside = x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight
      const top = document.elementFromPoint(x, y)
      if (!inside) problems.push('has the focus outside the window')
      else if (!top || !(element.contains(top) || top.contains(element))) {
        problems.push(`is covered by ${top?.outerHTML.slice(0, 80)}`)
      }
    }
    const words = element.textContent.trim().slice(0, 50) || element.outerHTML.slice(0, 60)
    return { index, words, href: element.getAttribute('href') ?? '', problems }
  })
}
