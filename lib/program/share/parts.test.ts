import { expect, test } from 'vitest'
import { fixtures } from '@/lib/program/gallery-weeks'
import { partsOf } from '@/lib/program/share/parts'
import { shippedProgram } from '@/tests/support/english'

test('days in person and by video count alike, part after part', () => {
  for (const id of ['day', 'virtual-evening'] as const) {
    const [first] = partsOf(shippedProgram(id))
    expect(first?.visits.from, id).toBeGreaterThanOrEqual(3)
    expect(partsOf(shippedProgram(id)).length, id).toBe(shippedProgram(id).phases.length)
  }
})

test('a track by appointment alone has no days to count', () => {
  const given = fixtures['by-appointment-only']
  expect(given && partsOf(given)).toEqual([])
})
