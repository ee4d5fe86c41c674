import { sectionIds } from '@/lib/content/schema/sections'
import { attribute } from '@/lib/export/html-tree'
import type { HtmlElement } from '@/lib/export/html-tree'

/**
 * The pages that share one style, with what any of them uses. Few kinds: every response names the hash of each style.
 * Articles are most of the site and the first thing a reader opens; a drawn program alone brings some sixty rules.
 */
export type StyleSharers =
  | 'articles'
  | 'articles with a program'
  | 'other pages'
  | 'other pages with a program'
  /** They take the whole style: a script may add classes. */
  | 'pages with a script'

/** The file of an article, in any language. */
const articleFile = new RegExp(`^(?:[a-z]{2}/)?(?:${sectionIds.join('|')})/[^/]+/index\\.html$`)

/** With which pages a page shares its style. A page put into another kind weighs more or less, and looks the same. */
export function sharersOf(file: string, elements: readonly HtmlElement[]): StyleSharers {
  if (elements.some((one) => one.tagName === 'script' && attribute(one, 'src'))) return 'pages with a script'
  const pages = articleFile.test(file) ? 'articles' : 'other pages'
  // Each view of a program is a named group.
  const drawsProgram = elements.some((one) => attribute(one, 'role') === 'group')
  return drawsProgram ? `${pages} with a program` : pages
}
