import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { styleFor } from '@/lib/export/article-style'
import { PageSurprise } from '@/lib/export/page-surprise'
import { cssReferences, pathOnSite, withRootedUrls } from '@/lib/export/references'

/** The CSS files that a page links, as written there, and whether it takes the smaller style of articles. */
export type StyleRequest = { readonly sheets: readonly string[]; readonly isArticle: boolean }

/** What reading the CSS files needs: Next's export, the classes that articles bear, and which paths of the site exist. */
export type StyleInput = {
  readonly from: string
  readonly classes: ReadonlySet<string>
  readonly isKnown: (path: string) => boolean
}

/**
 * The text of the one style of each page, in the order asked for; undefined for a page that links no CSS file.
 * One style a page: the first visit needs one round trip, and one hash in the policy covers it.
 * Throws PageSurprise for a file that is none of Next's or names what does not exist.
 */
export async function siteStyles(
  requests: readonly StyleRequest[],
  { from, classes, isKnown }: StyleInput,
): Promise<readonly (string | undefined)[]> {
  const made = new Map<string, string>()
  for (const { sheets } of requests) {
    const key = sheets.join(' ')
    if (sheets.length === 0 || made.has(key)) continue
    const texts = await Promise.all(sheets.map((sheet) => readSheet(from, sheet)))
    made.set(key, texts.join(''))
  }
  for (const style of made.values()) refuseUnknown(style, isKnown)
  const smaller = new Map([...made].map(([key, style]) => [key, styleFor(style, classes)]))
  return requests.map(({ sheets, isArticle }) => (isArticle ? smaller : made).get(sheets.join(' ')))
}

async function readSheet(from: string, sheet: string): Promise<string> {
  const file = pathOnSite(sheet, '/') ?? ''
  if (!file.startsWith('/_next/static/'))
    throw new PageSurprise([
      `a page links the style sheet ${sheet}; every style is imported in app/globals.css`,
    ])
  return withRootedUrls(await readFile(join(from, file), 'utf8'), file)
}

function refuseUnknown(style: string, isKnown: (path: string) => boolean): void {
  const problems = cssReferences(style, 'a style').flatMap(({ address }) => {
    const path = pathOnSite(address, '/')
    return path === undefined || isKnown(path) ? [] : [`a style names ${address}, which does not exist`]
  })
  if (/<\/style/i.test(style)) problems.push('a style holds </style, which would end it')
  if (problems.length > 0) throw new PageSurprise(problems)
}
