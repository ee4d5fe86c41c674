import MiniSearch from 'minisearch'
import { expect, test } from 'vitest'
import { packEntries, unpackEntries } from '@/lib/search/packed-entries'
import { packIndex, unpackIndex } from '@/lib/search/packed-index'
import type { SearchEntry } from '@/lib/search/search-entry'

const entry = (address: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  kind: 'page',
  address,
  title,
  page: '',
  also: [],
  text: '',
  ...more,
})

test('entries come back as they were, those of a page together', () => {
  const entries = [
    entry('/a/', 'A page', { text: 'It says this.' }),
    entry('/a/#b', 'A heading', { page: 'A page', also: ['one way', 'another'] }),
    entry('/g/#w', 'A word', { kind: 'word', also: ['slang'] }),
  ]
  expect(unpackEntries(packEntries(entries))).toEqual(entries)
})

test('an index finds the same with the same scores after packing', () => {
  const fields = ['title', 'text']
  const made = new MiniSearch({ fields })
  const texts = ['one two two three', 'two four', 'five one one', 'six', 'seven two one']
  made.addAll(texts.map((text, id) => ({ id, title: text.split(' ')[0], text })))
  const back = MiniSearch.loadJS(unpackIndex(packIndex(made.toJSON()), fields, texts.length), { fields })
  for (const query of ['two', 'one four', 'sev', 'five six'])
    expect(rounded(back.search(query, { prefix: true }))).toEqual(
      rounded(made.search(query, { prefix: true })),
    )
})

function rounded(results: readonly { id: unknown; score: number }[]) {
  return results.map(({ id, score }) => [id, score.toFixed(6)])
}
