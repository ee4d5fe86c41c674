import type { Page } from 'playwright-core'

/** What keeps a reader from using what is there: letters under 12 px, pictures out of shape, fields that refuse a paste. */
export async function findUnusable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const smallest = 12
    const problems: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { nodeValue, parentElement } = texts.currentNode
      // Letters of a drawing grow and shrink with it.
      if (!nodeValue?.trim() || !parentElement || parentElement.closest('svg')) continue
      const size = parseFloat(getComputedStyle(parentElement).fontSize)
      if (size < smallest && parentElement.checkVisibility({ visibilityProperty: true }))
        problems.push(`"${nodeValue.trim().slice(0, 40)}" has letters of ${size} px; at least ${smallest}`)
    }
    for (const image of document.images) {
      const { naturalWidth, naturalHeight, width, height } = image
      const drawnHeight = (width * naturalHeight) / naturalWidth
      if (naturalWidth === 0) problems.push(`the picture ${image.src} cannot be shown`)
      else if (Math.abs(drawnHeight - height) > 2)
        problems.push(`the picture ${image.src} is ${width} by ${height} px, out of its shape`)
    }
    for (const field of document.querySelectorAll('input, textarea')) {
      const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true })
      if (!field.dispatchEvent(paste)) problems.push(`refuses a paste: ${field.outerHTML.slice(0, 100)}`)
    }
    return problems
  })
}
