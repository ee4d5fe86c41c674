import { expect, test } from 'vitest'
import { expectProblem, inFile, placeOf, problemsOf, replaced } from '@/tests/support/small-content'

const paper = 'en/staff-paper.yaml'

test('a code that leads to no article is named, with what there is', () => {
  const problems = problemsOf({ [paper]: replaced('to: b', 'to: gone') })
  expectProblem(
    inFile(problems, paper),
    placeOf(paper, 'to: b', 4),
    'there is no article with the id gone; name one of c, a, b, or help',
  )
})

test('the face of a card says nothing that is treated', () => {
  const problems = problemsOf({ [paper]: replaced('say: A card', 'say: Your IOP') })
  expect(inFile(problems, paper).join()).toContain(
    'others may see a card, and “Your IOP” says what is treated',
  )
})

test('so does the name under which a phone keeps the number', () => {
  const card = (name: string) => `facts:\n  contact-card: { name: ${name}, checked: 2026-11-02 }\n`
  expect(inFile(problemsOf({ 'local.yaml': card('Front desk') }), 'local.yaml')).toEqual([])
  expect(inFile(problemsOf({ 'local.yaml': card('Rehab desk') }), 'local.yaml').join()).toContain(
    'a phone shows this name when you call, and “Rehab desk” says what is treated',
  )
})

test('a page on texts needs the promise that it makes', () => {
  const texts = (promised: string) =>
    [
      'facts:',
      '  text-messages:',
      '    number: 1-555-555-0150',
      '    who: Our desk',
      '    why: We remind you of visits.',
      '    often: At most 6 a month.',
      '    agree: You say yes on a form.',
      `    promised: ${promised}`,
      '    checked: 2026-11-02',
      '',
    ].join('\n')
  expect(inFile(problemsOf({ 'local.yaml': texts('true') }), 'local.yaml')).toEqual([])
  expect(inFile(problemsOf({ 'local.yaml': texts('false') }), 'local.yaml').join()).toContain(
    'found false; allowed are true',
  )
})
