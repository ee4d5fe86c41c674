import { expect, test } from 'vitest'
import { ageGroups } from '@/lib/program/fit/age-groups'

test('a program takes adults or teens, and by its ages both', () => {
  const groups = [
    ageGroups({ who: 'adult' }),
    ageGroups({ who: 'teen' }),
    ageGroups({ who: 'adult', ages: { from: 16, to: 24 } }),
    ageGroups({ who: 'teen', ages: { from: 13, to: 17 } }),
    ageGroups({ who: 'adult', ages: { from: 18 } }),
  ]
  expect(groups).toEqual([['adult'], ['teen'], ['adult', 'teen'], ['teen'], ['adult']])
})
