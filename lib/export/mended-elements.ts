import { elementsOf, isHtmlElement } from '@/lib/export/html-tree'
import type { HtmlDocument, HtmlElement } from '@/lib/export/html-tree'

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/**
 * The elements that a browser had to add, move or close on its own while it read the page.
 * React writes every tag out, so each one is markup that HTML does not allow (a block inside a paragraph …);
 * to write the mended page would hide the fault from the validator.
 */
export function mendedElements(document: HtmlDocument, source: string): string[] {
  let last = -1
  const found: string[] = []
  for (const element of elementsOf(document)) {
    const at = element.sourceCodeLocation?.startOffset ?? -1
    if (at <= last || !isWrittenOut(element, source)) {
      const near = at < 0 ? '' : ` near “${source.slice(at, at + 60)}”`
      found.push(`markup that a browser has to mend: <${element.tagName}>${near}; close or move the tag`)
    }
    last = Math.max(last, at)
  }
  return found
}

function isWrittenOut(element: HtmlElement, source: string): boolean {
  const place = element.sourceCodeLocation
  if (!place?.startTag) return false
  if (place.endTag) return true
  if (isHtmlElement(element)) return VOID.has(element.tagName)
  return source.slice(place.startTag.startOffset, place.startTag.endOffset).endsWith('/>')
}
