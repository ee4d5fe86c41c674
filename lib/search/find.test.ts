import { expect, test } from 'vitest'
import { openSearch } from '@/lib/search/find'
import type { SearchEntry } from '@/lib/search/search-entry'
import { searchFile } from '@/lib/search/search-file'

const entry = (kind: SearchEntry['kind'], address: string, title: string, also: readonly string[] = []) => ({
  kind,
  address,
  title,
  page: '',
  also,
  text: '',
})

const find = openSearch(
  searchFile(
    [
      entry('page', '/narcan/', 'Overdose and naloxone'),
      entry('page', '/narcan/#spray', 'How do I use the naloxone spray?'),
      entry('page', '/share/', 'What stays in the room when people share'),
      entry('question', '/questions/x/#work', 'Will my boss find out?', ['does my employer get told']),
      entry('word', '/glossary/#shakes', 'The shakes'),
    ],
    {
      ignored: ['the', 'my', 'will'],
      endings: [{ ends: 's', becomes: '' }],
      same: [
        ['narcan', 'naloxone'],
        ['boss', 'manager'],
      ],
    },
  ),
)
const addresses = (text: string) => find(text).flatMap(({ found }) => found.map((one) => one.entry.address))

test('other words, misspelled ones and beginnings find the same, one hit for each page', () => {
  expect(addresses('narcan spray')).toEqual(['/narcan/#spray'])
  expect(addresses('naloxne')).toHaveLength(1)
  expect(addresses('nalox')).toHaveLength(1)
  expect(addresses('overdoze')).toEqual(['/narcan/'])
  expect(addresses('manag')).toEqual(['/questions/x/#work'])
  expect(addresses('manager')).toEqual(['/questions/x/#work'])
  expect(addresses('emplo')).toEqual(['/questions/x/#work'])
})

test('a word that stands somewhere is not taken for a misspelled one', () => {
  expect(addresses('shake')).toEqual(['/glossary/#shakes'])
})

test('another wording is told where it fits better than the title, and the words that hit are known', () => {
  const [group] = find('employer told')
  const [one] = group?.found ?? []
  expect(one?.also).toBe('does my employer get told')
  expect([one?.isHit('employer'), one?.isHit('boss')]).toEqual([true, false])
  expect(find('boss')[0]?.found[0]?.also).toBeUndefined()
})

test('nothing typed and nothing known find nothing', () => {
  expect([find(''), find('the my'), find('zzqqxx')]).toEqual([[], [], []])
})
