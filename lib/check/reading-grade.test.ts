import { expect, test } from 'vitest'
import { readingGrade } from '@/lib/check/reading-grade'
import { sentenceReader } from '@/lib/check/sentences'
import { wordRules } from '@/tests/support/word-rules'

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
