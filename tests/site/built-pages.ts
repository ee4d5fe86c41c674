import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'node-html-parser'
import type { HTMLElement } from 'node-html-parser'
import { sectionIds } from '@/lib/content/schema/sections'
import { addressOf, listFiles } from '@/lib/export/file-tree'
import { jsonLdOf } from '@/tests/site/json-ld'

/** The folder under test. Broken copies are tested by naming them in SITE_ROOT. */
export const root = resolve(process.env.SITE_ROOT ?? 'out')

export type BuiltPage = {
  /** `/start/` or, for the page of unknown addresses, `/404.html`. */
  address: string
  /** Inside the folder, with forward slashes: `start/index.html`. */
  file: string
  html: string
  /** The parsed page; read it only. */
  dom: HTMLElement
  /** The types of its JSON-LD blocks; empty where one cannot be parsed (the structure test says so). */
  jsonLdTypes: readonly string[]
}

/** Every file of the folder, relative, with forward slashes. */
export const files: readonly string[] = await filesOfSite()
const htmlFiles = files.filter((file) => file.endsWith('.html'))
const isHandout = (file: string) => file.endsWith('/handout.html')
const everyHtml: readonly BuiltPage[] = htmlFiles.map(readPage)
/** Small pages at addresses that lead on (both/leading-on.test.ts). */
export const forwards: readonly BuiltPage[] = everyHtml.filter(
  ({ dom }) => dom.querySelector('meta[http-equiv=refresh]') !== null,
)
/** Articles as files for records and mail: no pages of the site (both/handouts.test.ts). */
export const handouts: readonly BuiltPage[] = everyHtml.filter(
  (page) => isHandout(page.file) && !forwards.includes(page),
)
/** Articles under an address that says nothing: copies, with tests of their own (both/discreet.test.ts). */
export const discreetPages: readonly BuiltPage[] = everyHtml.filter(
  (page) => /^\/(?:[a-z]{2,3}\/)?i\/[^/]+\/$/.test(page.address) && !forwards.includes(page),
)
export const pages: readonly BuiltPage[] = everyHtml.filter(
  (page) => ![discreetPages, forwards, handouts].some((others) => others.includes(page)),
)
export const articles: readonly BuiltPage[] = pages.filter((page) =>
  page.jsonLdTypes.includes('MedicalWebPage'),
)

function filesOfSite(): Promise<readonly string[]> {
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(
      `${root} holds no index.html; run \`npm run build\` first, or name a built folder in SITE_ROOT.`,
    )
  }
  return listFiles(root)
}

function readPage(file: string): BuiltPage {
  const html = readFileSync(join(root, file), 'utf8')
  const dom = parse(html, { comment: true })
  const address = addressOf(file)
  return { address, file, html, dom, jsonLdTypes: jsonLdOf(dom).items.map((item) => item['@type']) }
}

export function pageAt(address: string): BuiltPage {
  const found = pages.find((page) => page.address === address)
  if (found) return found
  throw new Error(`${root} has no page ${address}, and the tests of its layout need it.`)
}

/** True of `/start/what-is-an-iop/`: the addresses at which articles stand. */
export function isArticleAddress(address: string): boolean {
  const [, section, slug, rest] = address.split('/')
  return sectionIds.some((id) => id === section) && slug !== '' && rest === ''
}

/** The ids of the whole blocks that a topic brings: they stand above the text; others stand in it, where it names the danger. */
export function warningsAbove({ dom }: BuiltPage): readonly string[] {
  const boxes = dom
    .querySelectorAll('section[aria-labelledby^="danger-"]')
    .filter((box) => (box.parentNode?.closest('.text') ?? null) === null)
  return boxes.map((box) => box.getAttribute('aria-labelledby') ?? '')
}

/** The addresses of the whole blocks to which the strips above the text lead. */
export function stripsAbove({ dom }: BuiltPage): readonly string[] {
  return dom
    .querySelectorAll('[role="note"] a[href*="#danger-"]')
    .filter((link) => link.closest('.text') === null)
    .map((link) => link.getAttribute('href') ?? '')
}
