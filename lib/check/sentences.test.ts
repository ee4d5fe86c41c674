import { expect, test } from 'vitest'
import { beforeInSentence, sentenceReader, wordsIn } from '@/lib/check/sentences'
import { wordRules } from '@/tests/support/word-rules'

const sentencesOf = sentenceReader(wordRules.sentences)
const placed = (text: string) =>
  sentencesOf(text).map(({ text: sentence, index }) => ({ text: sentence, index }))

test('sentences are split at their ends, with where each begins', () => {
  expect(placed('One here. Two? "Three!" Four')).toEqual([
    { text: 'One here.', index: 0 },
    { text: 'Two?', index: 10 },
    { text: '"Three!"', index: 15 },
    { text: 'Four', index: 24 },
  ])
})

test('a line end is no end of a sentence', () => {
  expect(placed('One line\nand more. Two.')).toEqual([
    { text: 'One line and more.', index: 0 },
    { text: 'Two.', index: 19 },
  ])
})

test('what holds no word is no sentence', () => {
  expect(sentencesOf(' … — ')).toEqual([])
})

test.each([
  ['Call 1-800-662-4357 now', 3],
  ["don't stop", 2],
  ['one-to-one', 1],
  ['at 9:30, 1,250 hours', 4],
  ['a fact [@mccarty14] here', 3],
  ['¿Qué día?', 2],
  ['— …', 0],
])('"%s" has %d words', (text, count) => {
  expect(wordsIn(text)).toHaveLength(count)
})

test.each([
  ['Half left. 16 trials found more.', ['Half left.', '16 trials found more.']],
  ['He said "yes." (16 did.)', ['He said "yes."', '(16 did.)']],
  ['In 40 U.S. States it is so.', ['In 40 U.S. States it is so.']],
  ['Ask Dr. Smith at 5 p.m. Then go.', ['Ask Dr. Smith at 5 p.m. Then go.']],
  ['It took 40 hours, e.g. IOP.', ['It took 40 hours, e.g. IOP.']],
  ['No. 16 did.', ['No.', '16 did.']],
  ['About 2.5 hours and 2,115 people.', ['About 2.5 hours and 2,115 people.']],
])('"%s" has these sentences', (text, sentences) => {
  expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(sentences)
})

test('a citation ends no sentence and is no word, and what stands before a place is its own sentence', () => {
  const text = 'One [@a. b] here. Two now.'
  expect(sentencesOf(text)).toEqual([
    { text: 'One [@a. b] here.', index: 0, words: ['One', 'a', 'b', 'here'] },
    { text: 'Two now.', index: 18, words: ['Two', 'now'] },
  ])
  expect(beforeInSentence({ text, sentences: sentencesOf(text) }, 22)).toBe('Two ')
})

test('abbreviations are those of the language', () => {
  const german = sentenceReader({ locale: 'de', abbreviations: ['z.B.'] })
  expect(german('Es gibt z.B. 3. Dr. Weiß kam.').map(({ text }) => text)).not.toContain('3.')
  expect(german('Frag z.B. 16 Leute.')).toHaveLength(1)
  expect(german('Frag e.g. 16 Leute.')).toHaveLength(2)
})
