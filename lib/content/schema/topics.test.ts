import { expect, test } from 'vitest'
import { dangersOf } from '@/lib/content/schema/topics'

test('the blocks stand in the order of the topics, each once', () => {
  expect(dangersOf(['medicine', 'stopping', 'crisis'])).toEqual([
    'stopping',
    'already-stopped',
    'opioids-after-a-break',
    'suicide',
  ])
  expect(dangersOf([])).toEqual([])
})

test('after a return to use the old amount and a sudden stop come first', () => {
  expect(dangersOf(['return-to-use']).slice(0, 2)).toEqual(['opioids-after-a-break', 'stopping'])
})

test('a page for people who have stopped begins with their block alone', () => {
  expect(dangersOf(['stopped'])).toEqual(['already-stopped'])
})
