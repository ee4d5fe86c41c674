import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PageSurprise } from '@/lib/export/page-surprise'
import { cssReferences, pathOnSite, withRootedUrls } from '@/lib/export/references'
import { withFlexGaps } from '@/lib/export/style/flex-gap'
import { lowered } from '@/lib/export/style/lowered'
import { paintsOf } from '@/lib/export/style/paint-drawings'
import type { Paints } from '@/lib/export/style/paint-drawings'
import { withoutUnread } from '@/lib/export/style/read-variables'
import type { StyleSharers } from '@/lib/export/style/sharers'
import { usedRules } from '@/lib/export/style/used-rules'
import type { KindsOfElement } from '@/lib/export/style/used-rules'
import { withoutRepeats } from '@/lib/export/style/without-repeats'
import { withPlainNames } from '@/lib/export/style/plain-names'
import { withoutLayers } from '@/lib/export/style/without-layers'

/** The CSS files that a page links, as written there; the text of its own styles; and whose style it shares. */
export type StyleRequest = {
  readonly sheets: readonly string[]
  readonly own: string
  readonly sharers: StyleSharers
}

/** What reading the CSS files needs: Next's export, what stands on the pages of each kind, and which paths of the site exist. */
export type StyleInput = {
  readonly from: string
  readonly kinds: ReadonlyMap<StyleSharers, KindsOfElement>
  readonly isKnown: (path: string) => boolean
}

/**
 * The text of the one style of each page, in the order asked for; undefined for a page without any.
 * One style a page: the first visit needs one round trip, and one hash in the policy covers it.
 * Throws PageSurprise for a file that is none of Next's or names what does not exist.
 */
export async function siteStyles(
  requests: readonly StyleRequest[],
  { from, kinds, isKnown }: StyleInput,
): Promise<readonly (string | undefined)[]> {
  const made = new Map<string, string>()
  for (const { sheets } of requests) {
    const key = sheets.join(' ')
    if (sheets.length === 0 || made.has(key)) continue
    made.set(key, withOldNames(await readSheets(from, sheets)))
  }
  for (const style of new Set([...made.values(), ...requests.map(({ own }) => own)]))
    refuseUnknown(style, isKnown)
  const shared = new Map<string, string>()
  return requests.map(({ sheets, own, sharers }) => {
    const whole = made.get(sheets.join(' ')) ?? ''
    const used = kinds.get(sharers)
    const key = `${sharers} ${sheets.join(' ')}`
    // Lowered once, at the end: a second time would write each old name again.
    const style =
      shared.get(key) ?? withoutRepeats(lowered(withoutUnread(used ? usedRules(whole, used) : whole)))
    shared.set(key, style)
    return sheets.length === 0 && own === '' ? undefined : style + own
  })
}

function withOldNames(style: string): string {
  return withPlainNames(withFlexGaps(withoutLayers(style)))
}

/** What a page paints in drawings by its classes; the same CSS files are read once. */
export function paintReader(from: string): (sheets: readonly string[]) => Promise<Paints> {
  const read = new Map<string, Promise<Paints>>()
  return (sheets) => {
    const key = sheets.join(' ')
    const paints = read.get(key) ?? readSheets(from, sheets).then((style) => paintsOf(withoutLayers(style)))
    read.set(key, paints)
    return paints
  }
}

async function readSheets(from: string, sheets: readonly string[]): Promise<string> {
  return (await Promise.all(sheets.map((sheet) => readSheet(from, sheet)))).join('')
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
