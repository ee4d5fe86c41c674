import { test, expect } from 'vitest'
import { bodyLine, lineOf } from '@/tests/support/article-text'
import { expectCase, judged } from '@/tests/support/planted-articles'
import { readingGrade } from '@/lib/check/rules/reading'
import { sentenceReader } from '@/lib/check/sentences'
import { wordRules } from '@/tests/support/word-rules'

const hard =
  'Comprehensive multidisciplinary rehabilitation necessitates individualized biopsychosocial evaluation. '
const easy = 'You can ask for a day that fits you. They look for one with you. '
const points = [
  'Comprehensive multidisciplinary rehabilitation necessitates individualized biopsychosocial evaluation and longitudinal accountability.',
  'Counselors individually investigate everything about everybody.',
  'Professionals additionally participate in family conversations.',
]

test.each(
  judged([
    [
      'a grade over 8',
      { body: hard.repeat(9) },
      '1:1',
      'this text reads at grade ',
      'at most 8 is allowed. Use shorter sentences and everyday words',
    ],
    [
      'a box at the top over grade 6',
      { fields: { inOneMinute: JSON.stringify(points) } },
      `${lineOf.inOneMinute}:14`,
      'this box reads at grade ',
      'at most 6 is allowed',
    ],
    [
      'a sentence of 26 words',
      { body: `Hello. It is ${'so '.repeat(23)}big.` },
      `${bodyLine}:8`,
      'this sentence has 26 words; at most 25 are allowed',
    ],
    [
      'a long sentence over two lines',
      { body: `It is ${'very '.repeat(13)}\n${'very '.repeat(10)}big.` },
      `${bodyLine}:1`,
      'this sentence has 26 words',
    ],
    [
      'a long sentence in a field',
      { fields: { summary: `It is ${'too '.repeat(30)}big.` } },
      `${lineOf.summary}:10`,
      'this sentence has 33 words',
    ],
    ['a sentence of 25 words', { body: `She is ${'big '.repeat(22)}now.` }],
    [
      'one sentence over grade 12 among easy ones',
      { body: `${easy}Individualized evaluation is a precondition of every residential or outpatient stay.` },
      `${bodyLine}:${1 + easy.length}`,
      'this sentence reads at grade 1',
      'at most 12 is allowed. Say it in shorter words, or in two sentences',
    ],
  ]),
)('$name', expectCase)

const sentencesOf = sentenceReader(wordRules.sentences)

/** The grade of some pieces: paragraphs, points. */
const gradeOf = (pieces: readonly string[], names: readonly string[] = []) =>
  readingGrade(pieces.flatMap(sentencesOf), names)

/** 0.39 × words per sentence + 11.8 × syllables per word − 15.59, worked out on paper. */
function grade(words: number, sentences: number, syllables: number): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
}

test('the grade is that of Flesch and Kincaid', () => {
  // 6 words, 1 sentence, 6 syllables: 2.34 + 11.8 − 15.59.
  expect(gradeOf(['The cat sat on the mat.'])).toBeCloseTo(-1.45, 5)
  // The, doc-tor, med-i-cine, now: 7 syllables in 4 words and 2 sentences.
  expect(gradeOf(['The doctor. Medicine now.'])).toBeCloseTo(grade(4, 2, 7), 5)
})

test('pieces are counted together, and a piece ends a sentence', () => {
  expect(gradeOf(['The cat sat', 'on the mat'])).toBeCloseTo(grade(6, 2, 6), 5)
})

test('names count as one syllable, whatever their case, and citations do not count', () => {
  expect(gradeOf(['Ask about Buprenorphine [@tip63].'], ['buprenorphine'])).toBeCloseTo(grade(3, 1, 4), 5)
  expect(gradeOf(['Ask about Buprenorphine.'])).toBeCloseTo(grade(3, 1, 3 + 4), 5)
})

test('a line end in the middle of a sentence changes nothing', () => {
  expect(gradeOf(['The cat sat\non the mat.'])).toBe(gradeOf(['The cat sat on the mat.']))
})

test('a text without a word has no grade', () => {
  expect(gradeOf(['…', ''])).toBeUndefined()
})
