import { expect, test } from 'vitest'
import { expectProblem, smallContent, warningsOf } from '@/tests/support/small-content'

test('a source that nothing cites is told, with its line', () => {
  const written = JSON.parse(smallContent.get('sources.json') ?? '[]') as { id: string }[]
  const sources = [...written, { ...written[0], id: 'alone26' }]
  const text = JSON.stringify(sources, null, 2)
  const line = text.split('\n').indexOf('    "id": "alone26",') + 1
  expect(line).toBeGreaterThan(1)
  expectProblem(
    warningsOf({ 'sources.json': text }),
    `sources.json:${line}:1`,
    'nothing cites the source alone26',
  )
})

test('a source is cited by a text, or by the fields of a picture or of a safety block', () => {
  expect(warningsOf({ 'sources.json': (before) => `${before}\n` })).toEqual([])
})
