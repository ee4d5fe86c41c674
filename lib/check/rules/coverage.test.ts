import { expect, test } from 'vitest'
import { checkContent } from '@/lib/check/check'
import { coverageTable } from '@/lib/check/print'
import {
  appended,
  expectProblem,
  inFile,
  placeOf,
  problemsOf,
  replaced,
  smallContent,
  today,
} from '@/tests/support/small-content'

const article = 'en/articles/start/a.mdx'
const section = 'en/sections/start.mdx'
const about = 'en/service-pages/about.mdx'

test('a claim that no page answers is told, with what it says', () => {
  const problems = problemsOf({ [article]: replaced('claims: { A1: a-heading }\n', '') })
  expectProblem(
    problems,
    `claims.yaml:${placeOf('claims.yaml', 'A1')}`,
    'the claim A1 (What it is) is answered on no page',
    'write dropped or pending',
  )
})

test('a claim that nobody listed, and a heading that is not there, are refused in the article', () => {
  const unknown = problemsOf({ [article]: replaced('A1: a-heading', 'A1: a-heading, M99: a-heading') })
  expectProblem(inFile(unknown, article), '15:31', 'there is no claim M99 in content/claims.yaml')
  const nowhere = problemsOf({ [article]: replaced('A1: a-heading', 'A1: nowhere') })
  expectProblem(inFile(nowhere, article), '15:15', 'this page has no heading #nowhere; it has a-heading')
})

test('the front page of a part and other pages may answer a claim, under a heading that they have', () => {
  const problems = problemsOf({
    [section]: replaced('A2: cost', 'A2: costs'),
    [about]: replaced('M1: here', 'M99: here'),
  })
  expectProblem(
    inFile(problems, section),
    placeOf(section, 'A2: cost', 4),
    'this page has no heading #costs; it has cost',
  )
  expect(inFile(problems, about).join()).toContain('there is no claim M99')
  expect(inFile(problems, 'claims.yaml').join()).toContain(
    'the claim M1 (How it is made) is answered on no page',
  )
})

test('a claim is answered or put off, not both', () => {
  const twice = '  - { id: M98, says: Something, dropped: nobody asks for it, pending: after }\n'
  expectProblem(
    problemsOf({ 'claims.yaml': appended(twice) }),
    'claims.yaml:7:11',
    'the claim M98 is answered, dropped or pending at once; keep one',
  )
})

test('an id in another form is refused', () => {
  const odd = '  - { id: claim 5, says: Something, pending: after }\n'
  expect(problemsOf({ 'claims.yaml': appended(odd) }).join()).toContain(
    'use the id of a claim in content/claims.yaml, like A12 or M3',
  )
})

test('the table names every claim with the pages that answer it', () => {
  const table = checkContent(smallContent, today).contexts.map(coverageTable).join()
  expect(table).toMatch(/^A1 +What it is\n +\/start\/a\/#a-heading$/m)
  expect(table).toMatch(/^M2 .*\n +pending: after$/m)
  expect(table).toMatch(/^A3 .*\n +dropped: praise alone$/m)
})
