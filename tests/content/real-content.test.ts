import { expect, test } from 'vitest'
import { checkContent } from '@/lib/check/check'
import { middleOf, problemLines } from '@/lib/check/print'
import { unanswered } from '@/lib/check/rules/questions'
import { gradeOf } from '@/lib/check/rules/reading'
import { wordsIn } from '@/lib/check/sentences'
import { phoneShape } from '@/lib/links/telephone'
import { wholeContent, withWindowsLineEnds } from '@/tests/support/whole-content'

/** What ships must be sound on the day of the test. */
const today = new Date().toISOString().slice(0, 10)
const checked = checkContent('content', today)
const [context] = checked.contexts
if (context === undefined) throw new Error('content/ has no language')
const { documents, collection, words } = context
const articles = documents
  .filter(({ kind }) => kind === 'Article')
  .map((document) => ({
    path: document.file.path,
    grade: gradeOf(document, words.names) ?? NaN,
    words: wordsIn(
      document.units
        .filter(({ role }) => role !== 'data')
        .map(({ text }) => text)
        .join(' '),
    ).length,
  }))

test('the content of the guide has no problem', () => {
  expect(problemLines(context.raw.files)).toEqual([])
})

test('every question that people ask is answered on a page, or dropped with a reason', () => {
  expect(context.asked).toHaveLength(120)
  expect(unanswered(context)).toEqual([])
})

test('it is as sound with the line ends of Windows', () => {
  expect(problemLines(checkContent(withWindowsLineEnds(wholeContent()), today).raw.files)).toEqual([])
})

test('each article is at grade 8 or below, the middle one at 6 or below', () => {
  expect(articles.length).toBeGreaterThanOrEqual(44)
  expect(articles.filter(({ grade }) => !(grade <= 8))).toEqual([])
  expect(middleOf(articles.map(({ grade }) => grade))).toBeLessThanOrEqual(6)
})

test('each article has 300 to 1,000 words, boxes of the layout not counted', () => {
  expect(articles.filter((article) => article.words < 300 || article.words > 1000)).toEqual([])
})

test('no telephone number stands anywhere that is not one of the help lines', () => {
  const lines = collection.of('HelpLines').flatMap(({ data }) => data.lines)
  const numbers = new Set(
    lines.flatMap(({ number, text }) => [number, ...(text === undefined ? [] : [text.number])]),
  )
  const shown = documents
    .filter(({ kind }) => kind !== 'HelpLines')
    .flatMap(({ units }) => units.flatMap(({ text }) => text.match(phoneShape) ?? []))
  expect(shown.length).toBeGreaterThan(10)
  expect(shown.filter((number) => !numbers.has(number))).toEqual([])
})

test('a help line says who answers and when', () => {
  const lines = collection.of('HelpLines').flatMap(({ data }) => data.lines)
  expect(lines.map(({ number }) => number)).toEqual(expect.arrayContaining(['911', '988', '1-800-662-4357']))
  // Never Use Alone's numbers are not verified.
  for (const unverified of ['1-877-696-1996', '1-800-484-3731'])
    expect(lines.map(({ number }) => number)).not.toContain(unverified)
  for (const { who, hours } of lines) {
    expect(who).toMatch(/ answers$/)
    expect(hours).not.toBe('')
  }
})
