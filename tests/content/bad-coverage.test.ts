import { expect, test } from 'vitest'
import { checkContent } from '@/lib/check/check'
import { coverageTable } from '@/lib/check/print'
import {
  append,
  expectProblem,
  inFile,
  placeOf,
  problemsAfter,
  replace,
  today,
} from '@/tests/content/broken-content'

const article = 'en/articles/start/what-an-iop-is.mdx'

test('a claim that no page answers is told, with what it says', () => {
  const problems = problemsAfter(
    replace('en/articles/inside/testing.mdx', '  M5: ', '  A19b: '),
    replace('en/articles/inside/testing.mdx', /^ {2}A19b: what.*\n/m, ''),
  )
  expectProblem(
    inFile(problems, 'claims.yaml'),
    placeOf('claims.yaml', 'id: M5', 4),
    'the claim M5 (drug/alcohol testing) is answered on no page',
    'write dropped or pending',
  )
})

test('a claim that nobody listed, and a heading that is not there, are refused in the article', () => {
  const [unknown = '', heading = ''] = inFile(
    problemsAfter(
      replace(article, '  A6: in-plain-words', '  A6: in-plain-words\n  M99: in-plain-words'),
      replace(article, '  A3: in-plain-words', '  A3: nowhere'),
    ),
    article,
  )
  expect(heading + unknown).toContain('there is no claim M99 in content/claims.yaml')
  expect(heading + unknown).toContain('this page has no heading #nowhere; it has in-plain-words, ')
})

test('a claim is answered or put off, not both', () => {
  const problems = problemsAfter(
    append(
      'claims.yaml',
      '  - id: M98\n    says: Something\n    dropped: nobody asks for it\n    pending: after\n',
    ),
  )
  expect(inFile(problems, 'claims.yaml').join()).toContain(
    'the claim M98 is answered, dropped or pending at once; keep one',
  )
})

test('an id in another form is refused', () => {
  const problems = problemsAfter(
    append('claims.yaml', '  - id: claim 5\n    says: Something\n    pending: after\n'),
  )
  expect(inFile(problems, 'claims.yaml').join()).toContain(
    'use the id of a claim in content/claims.yaml, like A12 or M3',
  )
})

test('the table names every claim with the pages that answer it', () => {
  const table = coverageTable(checkContent('content', today))
  expect(table).toMatch(/^M5 +drug\/alcohol testing\n +\/inside\/testing\/#if-a-test-is-positive$/m)
  expect(table).toMatch(/^M7 .*\n +pending: cost-work-privacy$/m)
  expect(table).toMatch(/^A55 .*\n +dropped: marketing/m)
})

test('the front page of a part and the help page may answer a claim, under a heading that they have', () => {
  const section = 'en/sections/cost-work-privacy.mdx'
  const problems = problemsAfter(
    replace(section, '  M8: job', '  M8: jobs'),
    replace('en/service-pages/about.mdx', '  M21: how-the-text-is-made\n', '  M99: how-the-text-is-made\n'),
  )
  expectProblem(
    inFile(problems, section),
    placeOf(section, '  M8: job', 6),
    'this page has no heading #jobs; it has cost, job',
  )
  expect(inFile(problems, 'en/service-pages/about.mdx').join()).toContain('there is no claim M99')
  expect(inFile(problems, 'claims.yaml').join()).toContain(
    'the claim M21 (sources and review date) is answered on no page',
  )
})
