import fc from 'fast-check'
import { expect, test } from 'vitest'
import { session } from '@/lib/program/fixtures'
import { minutesOf } from '@/lib/program/hours'
import { overlaps } from '@/lib/program/overlaps'
import { days } from '@/lib/program/schema'
import type { Session } from '@/lib/program/schema'

const time = fc.integer({ min: 60, max: 90 }).map((five) => {
  return `${String(Math.floor(five / 12)).padStart(2, '0')}:${String((five % 12) * 5).padStart(2, '0')}`
})
const anySession = fc
  .tuple(fc.constantFrom(...days.slice(0, 2)), time, time)
  .map(([day, start, end]) => session(day, start, end, 'group'))

/** Minute by minute: is there one in which both run? */
function shareAMinute(a: Session, b: Session): boolean {
  if (a.day !== b.day) return false
  for (let minute = 0; minute < 24 * 60; minute += 5) {
    if ([a, b].every((each) => minutesOf(each.start) <= minute && minute < minutesOf(each.end))) return true
  }
  return false
}

test('an overlap is found exactly when a minute-by-minute count finds one', () => {
  fc.assert(
    fc.property(fc.array(anySession, { maxLength: 6 }), (sessions) => {
      const brute = sessions.some((a, at) => sessions.slice(at + 1).some((b) => shareAMinute(a, b)))
      expect(overlaps(sessions).length > 0).toBe(brute)
    }),
    { numRuns: 1000 },
  )
})

test('each reported pair shares a minute, and its index is the place of the later one', () => {
  fc.assert(
    fc.property(fc.array(anySession, { maxLength: 6 }), (sessions) => {
      for (const { earlier, later, laterIndex } of overlaps(sessions)) {
        expect(shareAMinute(earlier, later)).toBe(true)
        expect(sessions[laterIndex]).toBe(later)
      }
    }),
  )
})

test('sessions that touch, or lie on two days, do not overlap', () => {
  const touching = [session('mon', '18:00', '20:00', 'group'), session('mon', '20:00', '21:00', 'skills')]
  expect(overlaps([...touching, session('tue', '18:00', '20:00', 'group')])).toEqual([])
})

test('a long session is held against all that start within it', () => {
  const sessions = [
    session('mon', '09:00', '12:00', 'group'),
    session('mon', '09:30', '10:00', 'check-in'),
    session('mon', '11:00', '11:30', 'check-in'),
  ]
  expect(overlaps(sessions).map(({ laterIndex }) => laterIndex)).toEqual([1, 2])
})
