import type { HTMLElement } from 'node-html-parser'

/** A kind of element: its tag, its classes, the names of its ARIA attributes, and the tag it stands in. */
function kindOf(element: HTMLElement): string {
  const aria = Object.keys(element.attributes).filter((name) => name === 'role' || name.startsWith('aria-'))
  const parent = element.parentNode?.tagName ?? ''
  return [element.tagName, element.getAttribute('class') ?? '', ...aria.sort(), 'in', parent].join(' ')
}

/**
 * Few pages that hold every kind of element there is: `first`, then each time the one with most kinds that none so far
 * has. What depends on the look alone, such as colours in the dark or how a thing prints, is the same on all others.
 */
export function withNewKinds<Page extends { dom: HTMLElement }>(
  list: readonly Page[],
  first: readonly Page[] = [],
): readonly Page[] {
  const lacking = new Map(
    list.map((page) => [page, new Set(page.dom.querySelectorAll('body *').map(kindOf))]),
  )
  const chosen: Page[] = []
  const take = (page: Page) => {
    chosen.push(page)
    const held = lacking.get(page) ?? []
    lacking.delete(page)
    for (const kinds of lacking.values()) for (const kind of held) kinds.delete(kind)
  }
  for (const page of first) take(page)
  for (;;) {
    const [most] = [...lacking].toSorted(([, one], [, other]) => other.size - one.size)
    if (most === undefined || most[1].size === 0) return chosen
    take(most[0])
  }
}
