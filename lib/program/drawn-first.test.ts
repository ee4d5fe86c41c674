import { expect, test } from 'vitest'
import { drawnFirst } from '@/lib/program/drawn-first'
import type { Program } from '@/lib/program/schema'
import { fixtures } from '@/lib/program/gallery-weeks'

const [base] = Object.values(fixtures)

function meeting(id: string, start: string): Program {
  const phase = base?.phases[0]
  const [session] = phase?.sessions ?? []
  if (base === undefined || phase === undefined || session === undefined || !('start' in session))
    throw new Error('the first fixture has no session at a time')
  return { ...base, id, phases: [{ ...phase, sessions: [{ ...session, start, end: '21:00' }] }] }
}

const day = meeting('day', '09:00')
const evening = meeting('evening', '17:30')

test.each([
  ['the first that meets in the evening', [day, evening], undefined, 'evening'],
  ['the first of all where none does', [day], undefined, 'day'],
  ['the one that the publisher names, which stands first', [day, evening], 'day', 'day'],
])('drawn is %s', (_, programs, main, id) => {
  expect(drawnFirst(programs, main)?.id).toBe(id)
})
