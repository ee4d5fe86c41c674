import { expect, test } from 'vitest'
import { summaryOf } from '@/tests/gate/step'

test('the table names each step with its seconds, and the last line counts all', () => {
  const text = summaryOf([
    { name: 'Lint', passed: 1, failed: 0, seconds: 12.5 },
    { name: 'Unit tests', passed: 1200, failed: 2, seconds: 90 },
  ])
  expect(text).toMatch(/^Unit tests +1,200 +2 +90\.0$/m)
  expect(text.split('\n').at(-1)).toBe('1201 passed, 2 failed')
})
