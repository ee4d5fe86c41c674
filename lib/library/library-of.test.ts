import { expect, test } from 'vitest'
import { discreetCode } from '@/lib/links/discreet-code'
import { collect } from '@/lib/content/raw/collection'
import type { ContentTexts } from '@/lib/content/raw/content-files'
import { readRawContent } from '@/lib/content/raw/read-raw'
import { libraries, libraryIn } from '@/lib/library/door'
import { libraryOf } from '@/lib/library/library-of'
import { smallContent, smallContentWith } from '@/tests/support/small-content'

const nobody = () => undefined

function made(content: ContentTexts | string, signatureOf: (id: string) => undefined = nobody) {
  return libraryOf(collect(readRawContent(content).documents, 'en'), {
    sources: [],
    redirects: [],
    signatureOf,
  })
}

test('both readers give the same library: what people wrote, and what Contentlayer made of it', () => {
  const [read, compiled] = [made('content'), libraryIn('en')]
  const plain = (library: typeof read) => JSON.stringify({ ...library, sources: [], redirects: [] })
  const withoutCode = (text: string) => text.replaceAll(/"code":"(?:[^"\\]|\\.)*",?/g, '')
  // Long texts: what differs is told by its place.
  const [a, b] = [withoutCode(plain(compiled)), withoutCode(plain(read))]
  let place = 0
  while (place < a.length && a[place] === b[place]) place += 1
  expect(a.slice(place, place + 80)).toBe(b.slice(place, place + 80))
  expect(a.length).toBe(b.length)
  expect(libraries.map(({ language }) => language.tag)).toEqual(['en'])
})

test('a language that has no folder is told', () => {
  expect(() => libraryIn('xx')).toThrow('content/xx/ is missing')
})

const discreet = (id: string) => `/i/${discreetCode(id)}/`

test('every page is listed once, with the day it was checked; four are listed nowhere, nor are discreet and short addresses', () => {
  const content = smallContentWith({
    'en/articles/start/a.mdx': (text) => text.replace('changes:', 'go: week\nchanges:'),
  })
  const { listed, unlisted } = made(content)
  const addresses = listed.map(({ address }) => address)
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses).toEqual(
    expect.arrayContaining(['/', '/start/a/', '/program/day/', '/program/day/sheet/', '/program/fit/']),
  )
  expect(listed.find(({ address }) => address === '/start/a/')?.checked).toBe('2026-11-21')
  expect(listed.find(({ address }) => address === '/program/day/')?.checked).toBeUndefined()
  expect(unlisted.toSorted()).toEqual(
    [
      '/404.html',
      '/program/gallery/',
      '/staff/cards/',
      '/staff/poster/',
      '/go/week/',
      ...['a', 'b', 'c'].map(discreet),
    ].toSorted(),
  )
})

test('a hidden article is nowhere, and its address leads to its part', () => {
  const content = smallContentWith({ 'site.yaml': (text) => `${text}hide: [c]\n` })
  const { articles, hidden, listed } = made(content)
  expect(articles.map(({ id }) => id)).toEqual(['a', 'b'])
  expect([...hidden]).toEqual([
    ['/family/c/', '/family/'],
    [discreet('c'), '/family/'],
  ])
  expect(listed.map(({ address }) => address)).not.toContain('/family/c/')
})

test('the main track stands first', () => {
  const second = (smallContent.get('programs/day.yaml') ?? '')
    .replace('id: day', 'id: night')
    .replace('Day', 'Night')
  const content = smallContentWith({
    'programs/night.yaml': second,
    'site.yaml': (text) => `${text}mainProgram: night\n`,
  })
  expect(made(content).programs.map(({ id }) => id)).toEqual(['night', 'day'])
})

test('a document that every site has is told when it is missing', () => {
  expect(() => made(smallContentWith({ 'en/asks.yaml': undefined }))).toThrow(
    'exactly one file of the kind Asks',
  )
})
