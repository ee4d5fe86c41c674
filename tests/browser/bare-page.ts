import type { Page } from 'playwright-core'

/** Takes every style out of the page, as a browser that cannot read them shows it. */
export async function takeStyleOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const style of document.querySelectorAll('style, link[rel=stylesheet]')) style.remove()
  })
}

/** Words of two elements that stand on one line without a space between them, such as two links of a menu. */
export async function findJoinedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const edge = (text: Text, at: number) => {
      const range = document.createRange()
      range.setStart(text, at)
      range.setEnd(text, at + 1)
      return range.getBoundingClientRect()
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let before: Text | undefined
    while (texts.nextNode()) {
      const text = texts.currentNode as Text
      // Numbers of sources stand close on purpose; words of a drawing have places of their own.
      if (text.data === '' || text.parentElement?.closest('svg, script, noscript, sup')) continue
      const isJoined =
        before !== undefined &&
        before.parentElement !== text.parentElement &&
        /[\p{L}\p{N}.,:;!?)]$/u.test(before.data) &&
        /^[\p{L}\p{N}(]/u.test(text.data)
      if (before !== undefined && isJoined) {
        const [end, start] = [edge(before, before.data.length - 1), edge(text, 0)]
        const isOneLine = end.height > 0 && start.height > 0 && Math.abs(end.bottom - start.bottom) < 8
        if (isOneLine && Math.abs(start.left - end.right) < 1)
          found.push(`no space between "${before.data.slice(-30)}" and "${text.data.slice(0, 30)}"`)
      }
      before = text
    }
    return [...new Set(found)]
  })
}

/** Drawings and pictures that are wider than the screen, and shapes that nothing paints, which browsers fill with black. */
export async function findBareDrawings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll('svg, img')].flatMap((picture) => {
      const { right, width } = picture.getBoundingClientRect()
      const isIn = width <= innerWidth && right <= innerWidth + 1
      return isIn ? [] : [`${Math.round(width)} px wide: ${picture.outerHTML.slice(0, 120)}`]
    })
    const black = [...document.querySelectorAll('svg :is(rect, path, circle, ellipse, polygon)')].flatMap(
      (shape) =>
        shape.closest('[fill]')
          ? []
          : [`a shape without a fill of its own: ${shape.outerHTML.slice(0, 120)}`],
    )
    return [...new Set([...wide, ...black])]
  })
}

/** What does not stand where it does in the HTML: 911, the name of the page, help and the last lines, from above. */
export async function findOutOfOrder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = ['a[href="tel:911"]', 'h1', '#help-now', 'body > footer']
    const tops = parts.flatMap((part) => {
      const found = document.querySelector(part)
      return found ? [{ part, top: found.getBoundingClientRect().top }] : []
    })
    return tops.flatMap(({ part, top }, index) => {
      const next = tops[index + 1]
      return next && next.top < top ? [`${next.part} stands above ${part}`] : []
    })
  })
}
