import { expect, test } from 'vitest'
import { addedLine, bodyLine } from '@/tests/support/article-text'
import { expectCase, judged } from '@/tests/support/planted-articles'
import { expectProblem, problemsOf } from '@/tests/support/small-content'

test.each(
  judged([
    [
      'an unknown telephone number',
      { body: 'Call us at 1-555-010-0199 today.' },
      `${bodyLine}:12`,
      '1-555-010-0199 is not one of the numbers in content/help-lines.yaml or content/local.yaml; allowed are 911, 988',
    ],
    [
      'a short number that is no help line',
      { body: 'Call 211.' },
      `${bodyLine}:6`,
      '211 is not one of the numbers',
    ],
    [
      'an unknown number in a field',
      { fields: { goodToAsk: '["Is (800) 555-0199 yours?"]' } },
      `${addedLine}:13`,
      '(800) 555-0199 is not one of the numbers',
    ],
    [
      'an unknown number for a text',
      { body: 'Or text START to 12345.' },
      `${bodyLine}:18`,
      '12345 is not one of the numbers',
    ],
    ['help lines', { body: 'Call 988, or 1-800-662-4357, or text START to 88788.' }],
  ]),
)('$name', expectCase)

test('in the words of a program, a street number and a bus are no telephone numbers; a number to dial is', () => {
  const local = (text: string) => `facts:\n  parking: { text: "${text}", checked: 2026-11-02 }\n`
  expect(problemsOf({ 'local.yaml': local('Bus 211 stops at 411 Oak Street.') })).toEqual([])
  expectProblem(
    problemsOf({ 'local.yaml': local('Lost? Call 611.') }),
    'local.yaml:2:20',
    '611 is not one of the numbers',
  )
})

test("the program's own number may stand in every text", () => {
  const local =
    'facts:\n  admissions:\n    phone: { number: 1-555-010-0199, who: Our staff, hours: all day, cost: Free }\n    checked: 2026-11-02\n'
  const article = 'en/articles/start/b.mdx'
  const called = (text: string) => text.replace('Other words', 'Call 1-555-010-0199. Other words')
  expect(problemsOf({ 'local.yaml': local, [article]: called })).toEqual([])
})
