import type { Page } from 'playwright-core'
import { addHelpers } from '@/tests/browser/in-page'

type Readable = {
  /** Each piece of text of `main`, once. */
  texts: string[]
  /** Each `tel:` address of the whole page, once. */
  phones: string[]
}

/**
 * What must be on paper: the answer, the warnings, the text with its pictures. Only ways to other pages, which paper
 * cannot open, may be left out: a `nav`, and outside the text and the warnings a line that ends in such a link. What is
 * folded on the screen is no part of it.
 */
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
    const isWayOn = (block: Element) => {
      const link = block.lastChild
      const leadsOn =
        link instanceof HTMLAnchorElement &&
        link.origin === location.origin &&
        link.pathname !== location.pathname
      return leadsOn && block.matches('article p') && !block.closest('.text, [role="note"]')
    }
    const texts = [...document.querySelectorAll(`main :is(${blocks})`)].flatMap((block) => {
      const isSeen = block.checkVisibility({ visibilityProperty: true }) && !isOutOfSight(block)
      return isSeen && !block.closest('nav') && !isWayOn(block)
        ? [ownText(block).replace(/\s+/g, ' ').trim()]
        : []
    })
    const links = [...document.querySelectorAll('a[href^="tel:"]')]
    const phones = links.map((link) => link.getAttribute('href') ?? '')
    return { texts: texts.filter(Boolean), phones: [...new Set(phones)] }
  })
}
