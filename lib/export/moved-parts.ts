import { elementsOf, attribute, makeElement, makeText, setChildren } from '@/lib/export/html-tree'
import type { HtmlDocument } from '@/lib/export/html-tree'

/** A part of a page that stands on another page now. */
export type MovedPart = {
  /** The id that it had. */
  readonly id: string
  /** Where it stands now. */
  readonly to: string
  /** The words of the link, before it and in it. */
  readonly lead: string
  readonly title: string
}

/** Ends the text of a page with a line for each part that left it, under its old id: no server sees what stands behind #. */
export function addMovedParts(document: HtmlDocument, parts: readonly MovedPart[]): void {
  const main = elementsOf(document).find((one) => attribute(one, 'id') === 'main')
  if (main === undefined || parts.length === 0) return
  setChildren(main, [
    ...main.childNodes,
    ...parts.map(({ id, to, lead, title }) => {
      const link = makeElement('a', { href: to }, [makeText(title)])
      return makeElement('p', { id, class: 'mt-4 measure' }, [makeText(`${lead} `), link])
    }),
  ])
}
