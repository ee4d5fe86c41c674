import { expect, test } from 'vitest'
import { foundWords } from '@/components/staff/read-piece'

const piece = { words: ['they', 'ask', 'about', 'suboxone', 'or', 'methadone', 'ninos'] }

test.each([
  ['keep my suboxone', 1],
  ['Methadone or subox', 3],
  ['niños', 1],
  ['price', 0],
] as const)('of "%s" so many words are found: %s', (typed, count) => {
  expect(foundWords(piece, typed)).toBe(count)
})
