import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { collectAll } from '@/lib/content/raw/collection'
import type { Collection } from '@/lib/content/raw/collection'
import { readRawContent } from '@/lib/content/raw/read-raw'
import { kinds } from '@/lib/content/kinds'
import { asciiPunctuation } from '@/lib/program/forms/ascii-punctuation'
import { fieldTexts, isRead } from '@/lib/words/field-texts'
import { pageAt, pages, root } from '@/tests/site/built-pages'
import { jsonLdOf } from '@/tests/site/json-ld'

/** Made-up publishers have texts with quotes, colons, hashes, markup, braces and other scripts in their files. */
const collections = collectAll(readRawContent(process.env.CONTENT_DIR ?? 'content').documents)

type Owned = 'Site' | 'Local' | 'HelpLines' | 'Program' | 'OwnPage'

/** Where the texts of a publisher's files stand. */
const standsOn: Readonly<Record<Owned, (one: Collection, slug: string) => readonly string[]>> = {
  Site: ({ at }) => [at.home],
  // What a program says of its text messages has a page of its own, where there are any.
  Local: ({ at }) => [
    at.servicePage('contact'),
    ...pages.flatMap(({ address }) => (address === at.textMessages ? [address] : [])),
  ],
  HelpLines: ({ at }) => [at.servicePage('help')],
  Program: ({ at }, slug) => [at.program(slug), at.programSheet(slug), at.servicePage('program')],
  OwnPage: ({ at }, slug) => [at.ownPage(slug)],
}

const owned = collections.flatMap((collection) =>
  (['Site', 'Local', 'HelpLines', 'Program', 'OwnPage'] as const).flatMap((kind) =>
    collection.of(kind).map(({ path, slug, data }) => ({
      path,
      pages: standsOn[kind](collection, slug),
      texts: fieldTexts(kinds[kind].schema, data).filter((one) => isRead(one) && one.names.length === 0),
    })),
  ),
)

const ownTexts = collections.flatMap(({ at, of }) =>
  of('OwnPage').map(({ path, slug, document }) => ({ path, address: at.ownPage(slug), tree: document.tree })),
)

test.each(ownTexts)('what is written in $path stands whole on its page', ({ address, tree }) => {
  const shown = textOf(pageAt(address).html)
  const written: string[] = []
  visit(tree ?? { type: 'root', children: [] }, 'text', ({ value }) => void written.push(spaced(value)))
  expect(written.filter((text) => !shown.includes(text))).toEqual([])
  expect(written.length).toBeGreaterThan(0)
})

test.each(owned)('each text of $path stands whole on its page', ({ pages, texts }) => {
  const shown = pages.map((address) => textOf(pageAt(address).html)).join('\n')
  // The short name of a track is said by the script of Fit my week alone.
  const onPages = texts.filter(({ path }) => path.at(-1) !== 'shortName')
  expect(onPages.map(({ text }) => text).filter((text) => !shown.includes(spaced(text)))).toEqual([])
})

const programs = collections.flatMap(({ at, of }) =>
  of('Program').map(({ data }) => ({
    id: data.id,
    at,
    texts: [
      data.name,
      ...(data.place ?? []),
      ...data.phases.flatMap(({ name, goals, whatChanges, sessions }) => [
        name,
        whatChanges,
        ...goals,
        ...sessions.flatMap((session) => session.name ?? []),
      ]),
    ],
  })),
)

test.each(programs)('the plain text and the JSON of $id hold its texts whole', ({ id, at, texts }) => {
  const read = (address: string) => readFileSync(join(root, address), 'utf8')
  const text = read(at.programText(id)).replaceAll(/\s/g, '')
  const missing = texts.filter((one) => !text.includes(asciiPunctuation(one).replaceAll(/\s/g, '')))
  expect(missing).toEqual([])
  const strings = new Set(stringsIn(JSON.parse(read(at.programFile(id)))))
  expect(texts.filter((one) => !strings.has(one))).toEqual([])
})

test('the data for search engines name each article as its file does', () => {
  for (const { of, pages } of collections)
    for (const { data, path } of of('Article').filter(({ data }) => !hidden(of).includes(data.id))) {
      const address = pages.find(({ document }) => document.path === path)?.address ?? ''
      const [item] = jsonLdOf(pageAt(address).dom).items.filter((one) => one['@type'] === 'MedicalWebPage')
      expect(item).toMatchObject({ name: data.title, description: data.summary })
    }
})

function hidden(of: Collection['of']): readonly string[] {
  return of('Site').flatMap(({ data }) => data.hide ?? [])
}

/** What a browser reads out of a page: its texts one behind the other, its title, and what search engines are told. */
function textOf(html: string): string {
  const told: string[] = []
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if (node.nodeName === 'script' || node.nodeName === 'style') return
    if ('value' in node) told.push(node.value)
    if ('attrs' in node)
      told.push(...node.attrs.filter(({ name }) => name === 'content').map(({ value }) => `\n${value}\n`))
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
  }
  walk(parse(html))
  return spaced(told.join(''))
}

function spaced(text: string): string {
  return text.replaceAll(/[ \t\r\n]+/g, ' ').trim()
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
