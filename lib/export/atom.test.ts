import { expect, test } from 'vitest'
import { atomText } from '@/lib/export/atom'
import type { FeedEntry } from '@/lib/export/atom'
import { readXml } from '@/tests/support/read-xml'

const entry: FeedEntry = {
  id: 'first-day',
  title: 'Bring <this> & "that"',
  address: 'https://guide.example/inside/first-day/',
  day: '2026-11-22',
  text: 'A new line.',
  category: 'safety',
}
const feed = {
  title: 'Changes',
  author: 'A & B',
  language: 'en',
  self: 'https://guide.example/changes.xml',
  page: 'https://guide.example/staff/',
  today: '2026-12-01',
}

test('a reader of XML finds what RFC 4287 asks for', () => {
  const root = readXml(
    atomText({ ...feed, entries: [entry, { ...entry, category: undefined, day: '2026-11-01' }] }),
  )
  const textOf = (name: string) => root.children.find((one) => one.name === name)?.text
  expect(root.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' })
  expect(['id', 'title', 'updated'].map(textOf)).toEqual([feed.self, 'Changes', '2026-11-22T12:00:00Z'])
  const [first, second] = root.children.filter(({ name }) => name === 'entry')
  expect(
    first?.children.map(({ name, text, attributes }) => [name, text || attributes.href || attributes.term]),
  ).toEqual([
    ['id', 'tag:guide.example,2026:first-day/2026-11-22'],
    ['title', entry.title],
    ['updated', '2026-11-22T12:00:00Z'],
    ['link', entry.address],
    ['category', 'safety'],
    ['summary', entry.text],
  ])
  expect(second?.children.some(({ name }) => name === 'category')).toBe(false)
})

test('a feed without entries is as old as its build', () => {
  expect(atomText({ ...feed, entries: [] })).toContain('<updated>2026-12-01T12:00:00Z</updated>')
})
