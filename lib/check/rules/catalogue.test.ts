import { expect, test } from 'vitest'
import { expectProblem, inFile, problemsOf, replaced } from '@/tests/support/small-content'
import type { Change } from '@/tests/support/small-content'
import { staffFile } from '@/tests/support/small-staff'

const told = (change: Change) => {
  const problems = inFile(problemsOf({ [staffFile]: change }), staffFile)
  return problems.map((problem) => problem.replace(/^\d+:\d+ /, '0:0 '))
}
const added = (to: string, more = '') =>
  replaced(
    '    - ask: They ask who',
    `    - ask: They ask again\n        to: ${to}\n${more}      - ask: They ask who`,
  )

test('the small catalogue is sound', () => {
  expect(told(replaced('title: Pieces', 'title: All pieces'))).toEqual([])
})

test('an article that is missing is named, with the line to add', () => {
  expectProblem(
    told(replaced(/ {6}- ask: They ask about it\n {8}to: \/start\/a\/\n/, '')),
    '0:0',
    'en/articles/start/a.mdx is missing here',
    'to: /start/a/',
  )
})

test('a page stands once', () => {
  expectProblem(told(added('/help/')), '0:0', '/help/ stands under “All” already')
})

test('a piece leads to a page that exists, and to the whole of it', () => {
  expectProblem(told(added('/nowhere/')), '0:0', 'there is no page /nowhere/')
  expectProblem(told(added('/help/#overdose')), '0:0', 'a piece is a whole page')
})

test('only an article goes into a text message', () => {
  expectProblem(told(added('/contact/', '        text: See this\n')), '0:0', 'only an article has an address')
})
