import { expect, test } from 'vitest'
import { dangerFinder } from '@/lib/search/danger-words'
import { dangerPhrases, englishDangers, searchPhrases } from '@/tests/support/search'

const list = [
  { shows: 'overdose', words: ['overdos*', "can't wake", 'od'] },
  { shows: 'stopped', words: ['shak*', 'seizure*'] },
]

const found = dangerFinder(list)
const inEnglish = dangerFinder(englishDangers)

test.each([
  ["can't wake him", ['overdose']],
  ['i tried to wake her but cant', ['overdose']],
  ["he od'd", ['overdose']],
  ['the odd evening', []],
  ['OVERDOSED', ['overdose']],
  ['siezure', ['stopped']],
  ['shaking, maybe an overdoes', ['overdose', 'stopped']],
  ['sharing in group', []],
  ['wake up early', []],
  ['', []],
])('%s', (text, dangers) => {
  expect(found(text)).toEqual(dangers)
})

const phrases = dangerPhrases()

test('there are at least 60 phrases of danger, and 100 of readers', () => {
  expect(phrases.length).toBeGreaterThanOrEqual(60)
  expect(searchPhrases().length).toBeGreaterThanOrEqual(100)
})

test.each(phrases)('“$say” shows $shows first', ({ say, shows }) => {
  expect(inEnglish(say)[0]).toBe(shows)
})

test('everyday phrases call for help only where they touch a danger', () => {
  const called = searchPhrases().filter(({ say }) => inEnglish(say).length > 0)
  expect(called.map(({ say }) => say)).toEqual([
    'my hands are shaking since last night',
    'quit drinking cold turkey',
    'i had a seizure once',
    'im pregnant and using',
    'ran out of my xanax',
    'pill to stop drinking',
    'relapsed last night',
  ])
})
