import { expect, test } from 'vitest'
import { problemsOf, warningsOf } from '@/tests/support/small-content'

test('the check has nothing to say of the small content', () => {
  expect(problemsOf({})).toEqual([])
  expect(warningsOf({})).toEqual([])
})
