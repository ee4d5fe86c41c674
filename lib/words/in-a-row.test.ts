import { expect, test } from 'vitest'
import { inARow, oneOf } from '@/lib/words/in-a-row'

test('names are joined as each language does it, and as is meant', () => {
  const names = ['Ohio', 'Iowa', 'Utah']
  expect(inARow(names, 'en-US')).toBe('Ohio, Iowa, and Utah')
  expect(oneOf(names, 'en-US')).toBe('Ohio, Iowa, or Utah')
  expect(inARow(names, 'es-US')).toBe('Ohio, Iowa y Utah')
  expect(inARow(names, 'en-US')).toBe('Ohio, Iowa, and Utah')
})
