import type { Page } from 'playwright-core'
import { addHelpers } from '@/tests/browser/in-page'

/**
 * Words in a drawing with less than 7:1 against what is painted behind them. axe does not judge text in SVG;
 * shapes count as their boxes, which is exact for the bars of a drawn week.
 */
export async function findFaintDrawnWords(page: Page): Promise<string[]> {
  await addHelpers(page)
  return page.evaluate(() => {
    const wanted = 7
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    /** Red, green, blue (0 to 255) of any colour CSS can write. */
    const read = (color: string): number[] => {
      if (!pen) return [0, 0, 0]
      pen.fillStyle = color
      pen.fillRect(0, 0, 1, 1)
      return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3)
    }
    const light = (color: string) => {
      const [red = 0, green = 0, blue = 0] = read(color).map((value) => {
        const part = value / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const ratio = (one: string, other: string) => {
      const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b)
      return (bright + 0.05) / (dark + 0.05)
    }
    const behind = (text: Element): string => {
      const box = text.getBoundingClientRect()
      const x = box.left + box.width / 2
      const y = box.top + box.height / 2
      const shapes = [
        ...(text.closest('svg')?.querySelectorAll('rect, circle, ellipse, path, polygon') ?? []),
      ]
      const under = shapes.filter((shape) => {
        const edge = shape.getBoundingClientRect()
        const before = (shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
        const painted = getComputedStyle(shape).fill !== 'none'
        return before && painted && edge.left <= x && x <= edge.right && edge.top <= y && y <= edge.bottom
      })
      const top = under.at(-1)
      return top ? getComputedStyle(top).fill : paintBehind(text.closest('svg'))
    }
    return [...document.querySelectorAll('svg text')].flatMap((text) => {
      if (!text.checkVisibility({ visibilityProperty: true })) return []
      const [ink, ground] = [getComputedStyle(text).fill, behind(text)]
      const contrast = Math.floor(ratio(ink, ground) * 100) / 100
      if (contrast >= wanted) return []
      return [
        `"${text.textContent}" in a drawing has ${contrast}:1 (${ink} on ${ground}); at least ${wanted}:1`,
      ]
    })
  })
}
