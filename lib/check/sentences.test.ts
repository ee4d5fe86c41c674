import { expect, test } from 'vitest'
import { sentencesOf, wordsIn } from '@/lib/check/sentences'

test('sentences are split at their ends, with where each begins', () => {
  expect(sentencesOf('One here. Two? "Three!" Four')).toEqual([
    { text: 'One here.', index: 0 },
    { text: 'Two?', index: 10 },
    { text: '"Three!"', index: 15 },
    { text: 'Four', index: 24 },
  ])
})

test('a line end is no end of a sentence', () => {
  expect(sentencesOf('One line\nand more. Two.')).toEqual([
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
