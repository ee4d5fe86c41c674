import type { Page } from 'playwright-core'

/** Everyday words of a table, such as "hospital", that its narrow columns break over two lines; longer ones may be hyphenated. */
export async function findBrokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const longest = 8
    const broken: string[] = []
    for (const cell of document.querySelectorAll('main td, main th')) {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
      while (texts.nextNode()) {
        for (const { 0: word, index } of texts.currentNode.nodeValue?.matchAll(/[\p{L}'’]+/gu) ?? []) {
          if (word.length > longest) continue
          const range = document.createRange()
          range.setStart(texts.currentNode, index)
          range.setEnd(texts.currentNode, index + word.length)
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
          if (lines.size > 1)
            broken.push(
              `"${word}" is broken over ${lines.size} lines of its cell: "${cell.textContent.trim().slice(0, 40)}"`,
            )
        }
      }
    }
    return broken
  })
}
