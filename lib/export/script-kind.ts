import { attribute, textOf } from '@/lib/export/html-tree'
import type { HtmlElement } from '@/lib/export/html-tree'

/** Whose script it is: an element of ours, data for search engines, or Next's (to be removed). */
export type ScriptKind = 'element' | 'json-ld' | 'next'

// How every inline script of Next 16 begins: its loader's list and the page's payload.
const NEXT_INLINE = ['(globalThis["TURBOPACK"]', '(self.__next_f=', 'self.__next_f.push(']

/** Says whose script this is; undefined when nobody decided about it. */
export function scriptKind(script: HtmlElement): ScriptKind | undefined {
  const source = attribute(script, 'src')
  const text = textOf(script)
  if (source === undefined) {
    if (attribute(script, 'type') === 'application/ld+json') return 'json-ld'
    return NEXT_INLINE.some((start) => text.startsWith(start)) ? 'next' : undefined
  }
  if (text !== '') return undefined
  if (source.startsWith('/_next/static/')) return 'next'
  return /^\/elements\/[\w./-]+\.js$/.test(source) ? 'element' : undefined
}
