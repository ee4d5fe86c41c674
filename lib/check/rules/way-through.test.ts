import { expect, test } from 'vitest'
import { addedLine } from '@/tests/support/article-text'
import { article, articlePath, leadTo } from '@/tests/support/planted-articles'
import { expectProblem, inFile, placeOf, problemsOf, replaced } from '@/tests/support/small-content'

const way = 'en/way-through.mdx'
const path = articlePath(1)
const onStep = (step: string) => ({ [path]: article(1, { fields: { step } }), ...leadTo(1) })

test('the steps are the headings of the text, in their order', () => {
  const swapped = { [way]: replaced('## Step call {/* #call */}', '## Step first {/* #first */}') }
  expectProblem(
    inFile(problemsOf(swapped), way),
    placeOf(way, '- { id: call'),
    'the steps are call, talk, start, after, and the headings of the text are first, talk, start, after',
  )
})

test('an article names a step that is there', () => {
  expect(problemsOf(onStep('talk'))).toEqual([])
  expectProblem(
    problemsOf(onStep('sleep')),
    `${path}:${addedLine}:7`,
    'there is no step sleep; the steps of way-through.mdx are call, talk, start, after',
  )
})
