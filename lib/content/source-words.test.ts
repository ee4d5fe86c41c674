import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourcesSchema } from '@/lib/content/schema/source'
import type { Source } from '@/lib/content/schema/source'
import { sourceLine, sourceLink } from '@/lib/content/source-words'

const source: Source = {
  id: 'doe24',
  type: 'article-journal',
  title: 'A study of weeks',
  author: [{ family: 'Doe', given: 'J' }],
  custom: { kind: 'study', says: 'It says something.' },
}

test.each<readonly [string, Partial<Source>, string]>([
  ['no more than it has', {}, 'Doe J. A study of weeks.'],
  [
    'a body, a publisher and a year',
    { author: [{ literal: 'SAMHSA' }], publisher: 'HHS', issued: { 'date-parts': [[2021, 5]] } },
    'SAMHSA. A study of weeks. HHS. 2021.',
  ],
  [
    'a journal instead of its publisher',
    { 'container-title': 'Journal', publisher: 'HHS', volume: '65', issue: '6', page: '718-726' },
    'Doe J. A study of weeks. Journal 65(6) 718-726.',
  ],
  [
    'three authors by name',
    { author: [{ family: 'A' }, { family: 'B', given: 'B' }, { family: 'C' }] },
    'A, B B, C. A study of weeks.',
  ],
  [
    'the first of more',
    { author: [{ family: 'A', given: 'X' }, { family: 'B' }, { family: 'C' }, { family: 'D' }] },
    'A X and others. A study of weeks.',
  ],
])('a source says %s', (_, more, line) => {
  expect(sourceLine({ ...source, ...more }, '{name} and others')).toBe(line)
})

test.each<readonly [Partial<Source>, string | undefined]>([
  [{ DOI: '10.1001/x', PMID: '1', URL: 'https://x.example/' }, 'https://doi.org/10.1001/x'],
  [{ PMCID: 'PMC4152944', PMID: '1' }, 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4152944/'],
  [{ PMID: '24445620' }, 'https://pubmed.ncbi.nlm.nih.gov/24445620/'],
  [{ URL: 'https://x.example/' }, 'https://x.example/'],
  [{}, undefined],
])('a source with %j opens at %s', (more, link) => {
  expect(sourceLink({ ...source, ...more })).toBe(link)
})

test('no source of the guide reads badly: no doubled marks, no gaps', () => {
  const sources = sourcesSchema.parse(JSON.parse(readFileSync('content/sources.json', 'utf8')))
  expect(
    sources
      .map((one) => sourceLine(one, '{name} and others'))
      .filter((line) => /[.?!]\.|\s\s|undefined|\s[.,]/.test(line)),
  ).toEqual([])
})
