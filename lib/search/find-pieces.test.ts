import { expect, test } from 'vitest'
import { openPieces } from '@/lib/search/find-pieces'
import { searchFile } from '@/lib/search/search-file'
import { searchEntries } from '@/lib/export/search-entries'
import { blockAddress } from '@/lib/library/block-address'
import { englishLibrary } from '@/tests/support/staff-library'

const { dangers, ...language } = englishLibrary.synonyms
const pieces = englishLibrary.staff.groups.flatMap((group) =>
  group.pieces.map(({ ask, title, summary, address }) => ({
    path: address,
    title: `${ask} ${title}`,
    line: summary,
  })),
)
const paper = [
  { path: '/staff/packets/', title: 'Packets to send', line: '' },
  { path: '/staff/poster/', title: 'Poster', line: '' },
]
const all = [...pieces, ...paper]
const box = ['/help/', '/is-it-right/before-you-stop/', '/is-it-right/already-stopped/']
const find = openPieces(
  searchFile(
    searchEntries(englishLibrary),
    language,
    dangers.map(({ shows, words }) => ({
      shows: blockAddress(englishLibrary, shows).split('#')[0] ?? '',
      words,
    })),
  ),
  all,
  box,
)
const found = (typed: string) => find(typed).places.map((place) => all[place]?.path)

test.for([
  ['keep my suboxone', '/inside/medicine-for-opioids/'],
  ['what does it cost', '/cost-work-privacy/what-it-costs/'],
  ['price', '/cost-work-privacy/what-it-costs/'],
  ['stopped drinking', '/is-it-right/already-stopped/'],
  ['husband', '/family/how-to-help-someone-start/'],
  ['detox', '/is-it-right/before-you-stop/'],
  ['clothes', '/inside/first-day/'],
  ['poster', '/staff/poster/'],
  ['packet', '/staff/packets/'],
  ['medicade', '/cost-work-privacy/medicare-medicaid-no-insurance/'],
] as const)('“%s” finds %s among the first three', ([typed, path]) => {
  expect(found(typed).slice(0, 3)).toContain(path)
})

test('“week” shows what a week looks like first, while it is typed too', () => {
  expect([found('week')[0], found('wee')[0]]).toEqual(Array(2).fill('/start/what-a-week-looks-like/'))
})

test.for(['shakes', 'shaky', 'overdose', 'relapse', 'kill', 'wants to kill herself'])(
  '“%s” shows the page on the danger first, and all pages of the box on safety before others',
  (typed) => {
    const places = found(typed)
    expect(find(typed).isDanger).toBe(true)
    expect(places.slice(0, 4)).toEqual(expect.arrayContaining(box))
  },
)

test('the shakes show the page for those who stopped before all', () => {
  expect(found('shakes')[0]).toBe('/is-it-right/already-stopped/')
})

test('words that stand nowhere find nothing, and those that tell nothing too', () => {
  expect([find('zzzz'), find('what is it')]).toEqual(Array(2).fill({ places: [], isDanger: false }))
})
