import { expect, test } from 'vitest'
import { readingGrade } from '@/lib/check/reading-grade'

/** 0.39 × words per sentence + 11.8 × syllables per word − 15.59, worked out on paper. */
function grade(words: number, sentences: number, syllables: number): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
}

test('the grade is that of Flesch and Kincaid', () => {
  // 6 words, 1 sentence, 6 syllables: 2.34 + 11.8 − 15.59.
  expect(readingGrade(['The cat sat on the mat.'], [])).toBeCloseTo(-1.45, 5)
  // The, doc-tor, med-i-cine, now: 7 syllables in 4 words and 2 sentences.
  expect(readingGrade(['The doctor. Medicine now.'], [])).toBeCloseTo(grade(4, 2, 7), 5)
})

test('pieces are counted together, and a piece ends a sentence', () => {
  expect(readingGrade(['The cat sat', 'on the mat'], [])).toBeCloseTo(grade(6, 2, 6), 5)
})

test('names count as one syllable, whatever their case, and citations do not count', () => {
  expect(readingGrade(['Ask about Buprenorphine [@tip63].'], ['buprenorphine'])).toBeCloseTo(
    grade(3, 1, 4),
    5,
  )
  expect(readingGrade(['Ask about Buprenorphine.'], [])).toBeCloseTo(grade(3, 1, 3 + 4), 5)
})

test('a line end in the middle of a sentence changes nothing', () => {
  expect(readingGrade(['The cat sat\non the mat.'], [])).toBe(readingGrade(['The cat sat on the mat.'], []))
})

test('a text without a word has no grade', () => {
  expect(readingGrade(['…', ''], [])).toBeUndefined()
})
