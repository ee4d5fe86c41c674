import { expect, test } from 'vitest'
import { linkFiles, linkPaths } from '@/lib/export/link-files'
import { carried, messageRoom } from '@/lib/program/forms/text-message'
import { libraryIn } from '@/lib/library/door'
import type { Library } from '@/lib/library/library'
import { readCsv } from '@/tests/support/read-csv'
import { readXml } from '@/tests/support/read-xml'

const english = libraryIn('en')
const site = { ...english.site, canonical: 'https://guide.example', discreetUrl: 'https://reading.example' }
const texts = new Map(english.articles.map(({ address }) => [address, ['You go there. You talk.']]))

function filesOf(library: Library, lines: ReadonlyMap<string, readonly string[]> = texts) {
  const files = linkFiles(library, { texts: lines, today: '2026-12-01' })
  const text = (path: string) => files.find((file) => file.path === path)?.text ?? ''
  return { files, text }
}

function linksIn(json: string) {
  const list: unknown = JSON.parse(json)
  if (typeof list !== 'object' || list === null || !('items' in list) || !Array.isArray(list.items))
    throw new Error('no items')
  return { list, items: list.items as readonly Readonly<Record<string, unknown>>[] }
}

test('the plan names each file that is made', () => {
  expect(filesOf(english).files.map(({ path }) => path)).toEqual(linkPaths(english))
})

test('links.json holds each article with all its addresses', () => {
  const redirects = [
    { from: '/inside/day-one/', to: '/inside/first-day/', since: '2026-12-01', why: 'x' },
    { from: '/inside/first-day/#old', to: '/inside/first-day/#what-to-bring', since: '2026-12-01', why: 'x' },
    { from: '/i/cdfhjk/', to: '/i/rkmwwd/', since: '2026-12-01', why: 'x' },
  ]
  const { list, items } = linksIn(filesOf({ ...english, site, redirects }).text('staff/links.json'))
  expect(list).toMatchObject({
    version: 1,
    generated: '2026-12-01',
    host: 'guide.example',
    discreetHost: 'reading.example',
    promise: 'https://guide.example/staff/#promise',
    moved: [
      {
        address: 'https://guide.example/inside/day-one/',
        replacedBy: 'https://guide.example/inside/first-day/',
      },
    ],
  })
  expect(items).toHaveLength(english.articles.length)
  const item = items.find(({ id }) => id === 'first-day')
  expect(item).toMatchObject({
    address: 'https://guide.example/inside/first-day/',
    discreetAddress: 'https://reading.example/i/rkmwwd/',
    handoutAddress: 'https://guide.example/inside/first-day/handout.html',
    shortAddress: 'https://guide.example/go/first/',
    language: 'en',
    minutes: expect.any(Number) as unknown,
    signed: null,
    replaces: ['https://guide.example/inside/day-one/'],
    anchors: expect.arrayContaining([
      expect.objectContaining({ id: 'what-to-bring', replacedBy: null }),
      expect.objectContaining({
        id: 'old',
        replacedBy: 'https://guide.example/inside/first-day/#what-to-bring',
      }),
    ]) as unknown,
  })
  expect(items.every(({ grade }) => typeof grade === 'number' && grade < 9)).toBe(true)
})

const packetRow = {
  id: 'packet/while-you-wait',
  title: 'While you wait',
  address: 'https://guide.example/packets/while-you-wait/',
  signed: null,
}

test('links.json holds each packet beside them, with its pages and the whole e-mail with what is dangerous', () => {
  const { list } = linksIn(filesOf({ ...english, site }).text('staff/links.json'))
  const packets =
    'packets' in list && Array.isArray(list.packets)
      ? (list.packets as { id: string; emailText: string }[])
      : []
  expect(packets).toHaveLength(english.packets.length)
  const packet = english.packets.find(({ slug }) => slug === 'while-you-wait')
  const sent = packets.find(({ id }) => id === packetRow.id)
  expect(sent).toMatchObject({ ...packetRow, pages: packet?.pages.map(({ article }) => article.id) })
  const mail = sent?.emailText ?? ''
  for (const { article } of packet?.pages ?? [])
    expect(mail).toContain(`\r\nhttps://guide.example${article.address}\r\n`)
  expect(mail.replaceAll(/\s+/g, ' ')).toContain('It can cause seizures and kill')
  expect(mail).toContain('In danger: Call 911')
  expect(mail.split('\r\n').filter((line) => line.length > 76 && !line.startsWith('https:'))).toEqual([])
})

test('the hash stays while the words stay, and changes with one of them', () => {
  const hashes = (lines: typeof texts, today = '2026-12-01') =>
    linksIn(
      linkFiles(english, { texts: lines, today }).find(({ path }) => path === 'staff/links.json')?.text ?? '',
    ).items.map(({ wordsSha256 }) => wordsSha256)
  const changed = new Map(texts).set('/inside/first-day/', ['You go there. You walk.'])
  const before = hashes(texts)
  expect(hashes(texts, '2027-01-01')).toEqual(before)
  expect(hashes(changed).filter((hash, index) => hash !== before[index])).toHaveLength(1)
})

test('links.csv has a row for each article, then one for each packet', () => {
  const [head = [], ...all] = readCsv(filesOf({ ...english, site }).text('staff/links.csv'))
  const kind = head.indexOf('kind')
  const rows = all.filter((row) => row[kind] === 'article')
  expect(rows).toHaveLength(english.articles.length)
  const packets = all.slice(rows.length)
  expect(packets.map((row) => row[kind])).toEqual(english.packets.map(() => 'packet'))
  expect(packets.map(([id]) => id)).toContain(packetRow.id)
  expect(packets.every((row) => row.length === head.length && row[head.indexOf('grade')] === '')).toBe(true)
  expect(rows.every((row) => row.length === head.length)).toBe(true)
  const row = rows.find(([id]) => id === 'first-day') ?? []
  const cell = (name: string) => row[head.indexOf(name)]
  expect(cell('url')).toBe('https://guide.example/inside/first-day/')
  expect(cell('discreet_url')).toBe('https://reading.example/i/rkmwwd/')
  expect(cell('handout_url')).toBe('https://guide.example/inside/first-day/handout.html')
  expect(cell('email_text')).toMatch(
    /https:\/\/guide\.example\/inside\/first-day\/\r\n\r\nIn danger: Call 911/,
  )
  expect(cell('sms_line')).toBe(
    'What to bring, and how your first day goes: https://reading.example/i/rkmwwd/',
  )
  const messages = rows.map((one) => one[head.indexOf('sms_line')] ?? '')
  expect(messages.filter((message) => carried(message).messages !== 1 || messageRoom(message) < 40)).toEqual(
    [],
  )
})

test('changes.xml has an entry for each change, newest first; those of a safety text are marked', () => {
  const [stopping] = english.safetyBlocks.filter(({ danger }) => danger === 'stopping')
  if (stopping === undefined) throw new Error('no block on stopping')
  const changes = [
    { date: '2026-12-09', what: 'Names one more sign.' },
    { date: '2026-12-09', what: 'Names a pill.' },
  ]
  const safetyBlocks = english.safetyBlocks.map((one) => (one === stopping ? { ...one, changes } : one))
  const feed = readXml(filesOf({ ...english, safetyBlocks }).text('changes.xml'))
  const entries = feed.children.filter(({ name }) => name === 'entry')
  const texts = entries.map(({ children }) => children.map(({ text, attributes }) => text || attributes.term))
  expect(texts.slice(0, 2).map(([id, , , , category, what]) => [id?.split(':')[2], category, what])).toEqual([
    ['safety-stopping-2/2026-12-09', 'safety', 'Names one more sign.'],
    ['safety-stopping/2026-12-09', 'safety', 'Names a pill.'],
  ])
  const written = english.articles.flatMap((one) => [one.written, ...one.changes])
  expect(entries).toHaveLength(written.length + 2)
  expect(new Set(texts.map(([id]) => id)).size).toBe(entries.length)
})

test('llms.txt says what is dangerous before anything else, and lists each page', () => {
  const text = filesOf(english).text('llms.txt')
  const [title, , draft, , first] = text.split('\n')
  expect(title).toBe(`# ${english.site.name}`)
  expect(draft).toContain('No clinician has checked')
  expect(first).toContain('911')
  expect(text.indexOf('can kill')).toBeLessThan(text.indexOf('## '))
  const listed = [...text.matchAll(/\]\((\S+)\): /g)].map(([, address]) => address)
  expect(listed).toEqual(
    expect.arrayContaining(english.articles.map(({ address }) => `${english.site.canonical}${address}`)),
  )
})
