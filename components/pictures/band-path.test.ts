import { expect, test } from 'vitest'
import { bandPath } from '@/components/pictures/band-path'

test('the band is as wide as the danger in the middle of each piece, and meets the next piece', () => {
  expect(bandPath([0, 3, 3], 0)).toBe('M0 0H4C4 25 4 25 4 50S19 75 19 100H0z')
  expect(bandPath([0, 3, 3], 1)).toBe('M0 0H19C19 25 34 25 34 50S34 75 34 100H0z')
  expect(bandPath([0, 3, 3], 2)).toBe('M0 0H34C34 25 34 25 34 50S34 75 34 100H0z')
})
