import type { HTMLElement } from 'node-html-parser'

/** A kind of element: its tag, its classes, the names of its ARIA attributes, and the tag it stands in. */
function kindOf(element: HTMLElement): string {
  const aria = Object.keys(element.attributes).filter((name) => name === 'role' || name.startsWith('aria-'))
  const parent = element.parentNode?.tagName ?? ''
  return [element.tagName, element.getAttribute('class') ?? '', ...aria.sort(), 'in', parent].join(' ')
}

/**
 * The pages that hold some kind of element that no page before them has. What depends on the look alone, such as
 * colours in the dark or how a thing prints, is the same on all others. `among` narrows which elements count.
 */
export function withNewKinds<Page extends { dom: HTMLElement }>(
  list: readonly Page[],
  among = 'body *',
): readonly Page[] {
  const seen = new Set<string>()
  return list.filter(({ dom }) => {
    const before = seen.size
    for (const element of dom.querySelectorAll(among)) seen.add(kindOf(element))
    return seen.size > before
  })
}
