import type { Page } from 'playwright-core'
import { addHelpers } from '@/tests/browser/in-page'

type Readable = {
  /** Each piece of text of `main`, once. */
  texts: string[]
  /** Each `tel:` address of the whole page, once. */
  phones: string[]
}

/** What must be on paper. Only a `nav` may be left out there: it leads to pages that paper cannot open. */
export async function readPage(page: Page): Promise<Readable> {
  await addHelpers(page)
  return page.evaluate(() => {
    const blocks = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, figcaption'
    const ownText = (block: Element) => {
      if (block instanceof HTMLElement && !block.querySelector(blocks)) return block.innerText
      const copy = block.cloneNode(true)
      if (!(copy instanceof Element)) return ''
      for (const inner of copy.querySelectorAll(`${blocks}, ul, ol, table, svg`)) inner.remove()
      return copy.textContent
    }
    const texts = [...document.querySelectorAll(`main :is(${blocks})`)].flatMap((block) => {
      const isSeen = block.checkVisibility({ visibilityProperty: true }) && !isOutOfSight(block)
      return isSeen && !block.closest('nav') ? [ownText(block).replace(/\s+/g, ' ').trim()] : []
    })
    const links = [...document.querySelectorAll('a[href^="tel:"]')]
    const phones = links.map((link) => link.getAttribute('href') ?? '')
    return { texts: texts.filter(Boolean), phones: [...new Set(phones)] }
  })
}
