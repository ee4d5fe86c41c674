import { expect, test } from 'vitest'
import { collect } from '@/lib/content/raw/collection'
import { readRawContent } from '@/lib/content/raw/read-raw'
import { libraryOf } from '@/lib/library/library-of'
import { article, articlePath, leadTo } from '@/tests/support/planted-articles'
import { replaced, smallContentWith } from '@/tests/support/small-content'
import type { Changes } from '@/tests/support/small-content'
import { packetPath } from '@/tests/support/small-packet'

function packets(changes: Changes) {
  const { documents } = readRawContent(smallContentWith(changes))
  return libraryOf(collect(documents, 'en'), { sources: [], redirects: [], signatureOf: () => undefined })
}

const hidden = { 'site.yaml': (before: string) => `${before}hide: [case-001]\n` }
const planted = {
  [articlePath(1)]: article(1, { fields: { nextCheck: '2027-01-15' } }),
  ...leadTo(1),
  [packetPath]: (before: string) =>
    before.replace('id: b, why', 'id: case-001, why').replace('page: b', 'page: case-001'),
}

test('a packet knows its pages in order, and paper is old on the day of the first check that waits', () => {
  const [packet] = packets(planted).packets
  expect(packet?.pages.map(({ article: { id } }) => id)).toEqual(['a', 'case-001'])
  expect(packet?.replaceAfter).toBe('2027-01-15')
  expect(packet?.address).toBe('/packets/one/')
})

test('what the publisher hides is in no packet, nor are messages about it', () => {
  const [packet] = packets({ ...planted, ...hidden }).packets
  expect(packet?.pages.map(({ article: { id } }) => id)).toEqual(['a'])
  expect(packet?.messages.map(({ article: { id } }) => id)).toEqual(['a'])
  expect(packet?.replaceAfter).toBe('2027-05-21')
})

test('a packet that is not sent is gone from every list, and its address leads to all pages', () => {
  const library = packets({ 'site.yaml': replaced(/$/, 'hidePackets: [one]\n') })
  expect(library.packets).toEqual([])
  expect(library.listed.map(({ address }) => address)).not.toContain('/packets/one/')
  expect(library.hidden.get('/packets/one/')).toBe('/all/')
})
