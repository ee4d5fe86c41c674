import { expect, test } from 'vitest'
import { phrasePattern } from '@/lib/words/phrases'

test.each([
  ['addict', 'An addict came.', ['addict']],
  ['addict', 'An ADDICT came.', ['ADDICT']],
  ['addict', 'Addiction, addicted, non-addict', []],
  ['addict', 'addict-like', ['addict']],
  ['pregnan*', 'Pregnant? In a pregnancy.', ['Pregnant', 'pregnancy']],
  ['pregnan*', "a pregnant-looking pregnan't", ['pregnant-looking', "pregnan't"]],
  ['drug habit*', 'Drug  habits and a drug\nhabit', ['Drug  habits', 'drug\nhabit']],
  ["don't", "They don't and don’t.", ["don't", 'don’t']],
  ['100% confidential', 'It is 100% confidential.', ['100% confidential']],
  ['a.b', 'axb a.b', ['a.b']],
  ['cures', 'cure cured cures', ['cures']],
])('%s is found in "%s" as %j', (phrase, text, found) => {
  expect([...text.matchAll(phrasePattern([phrase]))].map((match) => match[0])).toEqual(found)
})

test('several phrases are found each in its place, and no phrase finds nothing', () => {
  expect(
    [...'a slip, then use again'.matchAll(phrasePattern(['use again', 'slip*']))].map(({ index }) => index),
  ).toEqual([2, 13])
  expect('anything'.match(phrasePattern([]))).toBeNull()
})
