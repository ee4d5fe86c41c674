import { attribute } from '@/lib/export/html-tree'
import type { HtmlElement } from '@/lib/export/html-tree'

/** The id of a box with the whole text about a danger, which is that of its title; undefined for all else. */
export function boxOf(element: HtmlElement): string | undefined {
  const id = attribute(element, 'aria-labelledby')
  return element.tagName === 'section' && id?.startsWith('danger-') === true ? id : undefined
}
