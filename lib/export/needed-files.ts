import { attribute, elementsOf, removeAttributes, removeNode } from '@/lib/export/html-tree'
import type { HtmlDocument } from '@/lib/export/html-tree'

/** What a part of a page says of the files without which it leads nowhere: their addresses, with a space between them. */
const mark = 'data-needs'

/** Takes out the parts whose files were not made, and the mark off the others. */
export function dropWithoutFiles(document: HtmlDocument, isMade: (address: string) => boolean): void {
  for (const element of elementsOf(document)) {
    const needs = attribute(element, mark)?.split(' ')
    if (needs === undefined) continue
    if (needs.every(isMade)) removeAttributes(element, [mark])
    else removeNode(element)
  }
}
