import { expect, test } from 'vitest'
import { withStates } from '@/lib/content/raw/town-and-state'

test.each([
  [
    ['12 Main Street', 'Town', 'ST'],
    ['12 Main Street', 'Town, ST'],
  ],
  [
    ['Town', 'ST 12345-6789', 'Door B'],
    ['Town, ST 12345-6789', 'Door B'],
  ],
  [
    ['Aetna', 'Cigna'],
    ['Aetna', 'Cigna'],
  ],
  [['ST'], ['ST']],
])('%j', (parts, whole) => {
  expect(withStates(parts)).toEqual(whole)
})
