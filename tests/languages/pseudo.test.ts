import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import type { HTMLElement } from 'node-html-parser'
import { beforeAll, expect, test } from 'vitest'
import { contentFiles } from '@/lib/content/raw/content-files'
import { addressesOf } from '@/lib/links/addresses'
import { addressOf } from '@/lib/export/file-tree'
import { buildPseudo } from '@/tests/languages/build-pseudo'
import { pseudoHome, pseudoTag } from '@/tests/languages/pseudo-content'
import { plainEnglish, plainTexts } from '@/tests/languages/plain-english'

/** The test weeks of the component are made up in its code, for people who build with it; no menu leads there. */
const forBuilders = [addressesOf(pseudoHome).gallery]

type Page = { readonly address: string; readonly dom: HTMLElement }

const pages: Page[] = []
const files = new Map<string, string>()
const isPseudo = (address: string) => address.startsWith(pseudoHome)

beforeAll(() => {
  const root = buildPseudo()
  for (const path of contentFiles(root).paths) {
    const text = readFileSync(join(root, path), 'utf8')
    if (path.endsWith('.html')) pages.push({ address: addressOf(path), dom: parse(text) })
    else files.set(`/${path}`, text)
  }
})

test('every address and file of English exists in the other language', () => {
  const all = [...pages.map(({ address }) => address), ...files.keys()]
  const shared = /^\/(?:_|elements\/|brand\/|icon\.svg|share\.png|robots\.txt|sitemap\.xml)/
  const english = all.filter((address) => !isPseudo(address) && !shared.test(address))
  const missing = english.filter((address) => !all.includes(`${pseudoHome}${address.slice(1)}`))
  expect(english.length).toBeGreaterThan(100)
  expect(missing).toEqual([])
  expect(all.filter(isPseudo)).toHaveLength(english.length)
})

test('each page says its language', () => {
  const said = pages.map(({ address, dom }) => [address, dom.querySelector('html')?.getAttribute('lang')])
  expect(said).toEqual(pages.map(({ address }) => [address, isPseudo(address) ? pseudoTag : 'en']))
})

test('nothing that a reader sees in the other language is plain English', () => {
  const read = pages.filter(({ address }) => isPseudo(address) && !forBuilders.includes(address))
  const found = read.flatMap(({ address, dom }) =>
    plainTexts(dom).map((text) => `${address}  ${text.trim()}`),
  )
  expect(found).toEqual([])
})

test('what is made of a program in other forms is not either', () => {
  const texts = [...files].flatMap(([path, text]): [string, readonly string[]][] => {
    if (!isPseudo(path)) return []
    if (path.endsWith('.txt')) return [[path, plainEnglish(text)]]
    if (path.endsWith('.ics'))
      return [[path, [...text.matchAll(/^SUMMARY:(.*)$/gm)].flatMap(([, said = '']) => plainEnglish(said))]]
    const said = [...text.matchAll(/"(?:name|summary|glance|whatChanges)": "([^"]*)"/g)]
    // The plan of a calendar is read by an element alone, and names its time zone.
    return path.endsWith('schema.json') || path.endsWith('phase.json')
      ? []
      : [[path, said.flatMap(([, one = '']) => plainEnglish(one))]]
  })
  expect(texts.length).toBeGreaterThan(20)
  expect(texts.filter(([, plain]) => plain.length > 0)).toEqual([])
})

test('the only way from one language into the other is the switch, on every page', () => {
  // A small page at an address that moved leads on, and a handout goes into other systems: they have no foot.
  const whole = pages.filter(
    ({ address, dom }) =>
      !address.endsWith('handout.html') && dom.querySelector('meta[http-equiv=refresh]') === null,
  )
  const links = whole.map(({ address, dom }) => {
    const out = dom
      .querySelectorAll('a[href^="/"]')
      .filter((link) => isPseudo(link.getAttribute('href') ?? '') !== isPseudo(address))
    return [
      address,
      out.map((link) => `${link.getAttribute('hreflang') ?? ''} ${link.getAttribute('href') ?? ''}`),
    ]
  })
  expect(links).toEqual(
    whole.map(({ address }) => [address, [isPseudo(address) ? 'en /' : `${pseudoTag} ${pseudoHome}`]]),
  )
})
