import { parse } from 'node-html-parser'
import type { HTMLElement } from 'node-html-parser'

/** What a reader sees of a page or a part of it: without the numbers of sources, scripts and styles, each space once. */
export function visibleText(element: HTMLElement): string {
  const copy = parse(element.outerHTML)
  for (const hidden of copy.querySelectorAll('sup, script, style, head')) hidden.remove()
  // Elements that end a line in the browser end a word here.
  const spaced = parse(copy.innerHTML.replace(/<br>|<\/(?:p|li|h\d|td|th|div|section|summary)>/g, ' $& '))
  return spaced.textContent.replace(/\s+/g, ' ').trim()
}

/** A heading of the same level or a higher one ends what stands under a heading. */
function endsAt({ tagName }: HTMLElement, heading: HTMLElement): boolean {
  return /^H[1-6]$/.test(tagName) && tagName <= heading.tagName
}

/** What stands before the text of an article: its answer and its warnings. */
function topOf(page: HTMLElement): string {
  const before: HTMLElement[] = []
  for (
    let one = page.querySelector('article > .text')?.previousElementSibling ?? null;
    one !== null;
    one = one.previousElementSibling
  )
    before.unshift(one)
  return visibleText(parse(before.map((one) => one.outerHTML).join('')))
}

/** The text from a heading with this id up to the next heading of its level, or of the box that is named by it; of all of `main` without an id; of the top of an article. */
export function textUnder(page: HTMLElement, id: string): string {
  if (id === '') return visibleText(page.querySelector('main') ?? page)
  if (id === 'top') return topOf(page)
  const heading = page.querySelector(`#${id}`)
  if (heading === null) throw new Error(`there is no element with the id ${id}`)
  const box = heading.closest('section, aside, nav')
  if (box?.getAttribute('aria-labelledby') === id) return visibleText(box)
  const following: HTMLElement[] = []
  for (
    let next = heading.nextElementSibling;
    next !== null && !endsAt(next, heading);
    next = next.nextElementSibling
  )
    following.push(next)
  return visibleText(parse([heading, ...following].map((one) => one.outerHTML).join('')))
}
