import fc from 'fast-check'
import { expect, test } from 'vitest'
import { session } from '@/lib/program/gallery-weeks'
import { minutesOf } from '@/lib/program/hours'
import { overlaps } from '@/lib/program/overlaps'
import { cycleWeeks, days, participants, repeats } from '@/lib/program/lists'
import { takesPlaceIn } from '@/lib/program/cycle'
import type { TimedSession } from '@/lib/program/session-schema'

const time = fc.integer({ min: 60, max: 90 }).map((five) => {
  return `${String(Math.floor(five / 12)).padStart(2, '0')}:${String((five % 12) * 5).padStart(2, '0')}`
})
const anySession = fc
  .tuple(
    fc.constantFrom(...days.slice(0, 2)),
    time,
    time,
    fc.constantFrom(...repeats),
    fc.constantFrom(...participants),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(([day, start, end, repeat, takesPart, any]) => {
    const week = { weekly: 1, 'every other week': (any % 2) + 1, monthly: any }[repeat]
    return session(day, start, end, 'group', { repeat, takesPart, week })
  })

/** Is there a week in which both take place, and someone who is asked to be at both? */
function sharePeopleAndWeek(a: TimedSession, b: TimedSession): boolean {
  const someone = (['you', 'family'] as const).some((one) =>
    [a, b].every(({ takesPart }) => takesPart.includes(one)),
  )
  return someone && cycleWeeks.some((week) => takesPlaceIn(a, week) && takesPlaceIn(b, week))
}

/** Minute by minute: is there one in which both run? */
function shareAMinute(a: TimedSession, b: TimedSession): boolean {
  if (a.day !== b.day || !sharePeopleAndWeek(a, b)) return false
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

test('a family group may run beside the person’s own, and two sessions may take turns', () => {
  const own = session('mon', '18:00', '20:00', 'group')
  const families = session('mon', '18:30', '19:30', 'family', { takesPart: 'family' })
  expect(overlaps([own, families])).toEqual([])
  const turn = (week: number) =>
    session('tue', '18:00', '19:00', 'skills', { repeat: 'every other week', week })
  expect(overlaps([turn(1), turn(2)])).toEqual([])
  expect(overlaps([turn(1), turn(1)])).toHaveLength(1)
})
