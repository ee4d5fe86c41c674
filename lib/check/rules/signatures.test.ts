import { expect, test } from 'vitest'
import { expectProblem, problemsOf, warningsOf } from '@/tests/support/small-content'

const signed = (id: string, date: string) => ({
  'sign-off.yaml': `signed:\n  - { id: ${id}, hash: ${'a'.repeat(64)}, name: Example Person, license: Example license 000, role: Example director, date: ${date} }\n`,
})

test('nobody signs tomorrow', () => {
  expectProblem(
    problemsOf(signed('page/help', '2999-01-01')),
    'sign-off.yaml:2:176',
    'signed on 2999-01-01, which lies after today',
  )
})

test('a signature under a text that is gone can go', () => {
  const gone = signed('article/gone', '2026-11-21')
  expect(problemsOf(gone)).toEqual([])
  expectProblem(
    warningsOf(gone),
    'sign-off.yaml:2:11',
    'there is no text article/gone any more; the signature can go',
  )
})
