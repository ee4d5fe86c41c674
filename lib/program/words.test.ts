import { expect, test } from 'vitest'
import { englishLabels } from '@/tests/support/english'
import { programLabelsSchema } from '@/lib/program/words'

const english = englishLabels.program

test('a template that lost or misspelled a name is refused with the names it must hold', () => {
  const result = programLabelsSchema.safeParse({ ...english, hoursAWeek: '{hour} a week' })
  expect(result.error?.issues).toMatchObject([
    { path: ['hoursAWeek'], message: 'a text with {hours}, and no other name in braces' },
  ])
})

test('a short word that would not fit the drawing is refused', () => {
  const kinds = {
    ...english.kinds,
    'case-management': { ...english.kinds['case-management'], short: 'Case management' },
  }
  expect(programLabelsSchema.safeParse({ ...english, kinds }).error?.issues).toMatchObject([
    { path: ['kinds', 'case-management', 'short'] },
  ])
})

test('a kind without words is refused', () => {
  const { family, ...kinds } = english.kinds
  expect(family.short).toBe('Family')
  expect(programLabelsSchema.safeParse({ ...english, kinds }).success).toBe(false)
})
