import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phase, session } from '@/lib/program/gallery-weeks'
import { endMinutes, minutesOf } from '@/lib/program/hours'
import { overlaps } from '@/lib/program/overlaps'
import { days, participants } from '@/lib/program/lists'
import { takesPlaceOn } from '@/lib/program/cycle'
import type { TimedSession } from '@/lib/program/session-schema'

const time = fc.integer({ min: 60, max: 90 }).map((five) => {
  return `${String(Math.floor(five / 12)).padStart(2, '0')}:${String((five % 12) * 5).padStart(2, '0')}`
})
const anySession = fc
  .tuple(
    fc.constantFrom(...days.slice(0, 2)),
    time,
    time,
    fc.constantFrom('weekly' as const, 'every other week' as const, 'every fourth week' as const),
    fc.constantFrom(...participants),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(([day, start, end, repeat, takesPart, any]) => {
    const week = { weekly: 1, 'every other week': (any % 2) + 1, 'every fourth week': any }[repeat]
    return session(day, start, end, 'group', { repeat, takesPart, week })
  })

/** Is there a week in which both take place, and someone who is asked to be at both? */
function sharePeopleAndWeek(a: TimedSession, b: TimedSession): boolean {
  const someone = (['you', 'family'] as const).some((one) =>
    [a, b].every(({ takesPart }) => takesPart.includes(one)),
  )
  return someone && [1, 2, 3, 4].some((week) => [a, b].every((one) => takesPlaceOn(one, week, '2027-01-04')))
}

/** Minute by minute: is there one in which both run? */
function shareAMinute(a: TimedSession, b: TimedSession): boolean {
  if (a.day !== b.day || !sharePeopleAndWeek(a, b)) return false
  for (let minute = 0; minute < 48 * 60; minute += 5) {
    if ([a, b].every((each) => minutesOf(each.start) <= minute && minute < endMinutes(each))) return true
  }
  return false
}

test('an overlap is found exactly when a minute-by-minute count finds one', () => {
  fc.assert(
    fc.property(fc.array(anySession, { maxLength: 6 }), (sessions) => {
      const brute = sessions.some((a, at) => sessions.slice(at + 1).some((b) => shareAMinute(a, b)))
      expect(overlaps(phase(sessions)).length > 0).toBe(brute)
    }),
    { numRuns: 1000 },
  )
})

test('each reported pair shares a minute', () => {
  fc.assert(
    fc.property(fc.array(anySession, { maxLength: 6 }), (sessions) => {
      for (const { earlier, later } of overlaps(phase(sessions)))
        expect(shareAMinute(earlier, later)).toBe(true)
    }),
  )
})

test('sessions that touch, or lie on two days, do not overlap', () => {
  const touching = [session('mon', '18:00', '20:00', 'group'), session('mon', '20:00', '21:00', 'skills')]
  expect(overlaps(phase([...touching, session('tue', '18:00', '20:00', 'group')]))).toEqual([])
})

test('a long session is held against all that start within it', () => {
  const sessions = [
    session('mon', '09:00', '12:00', 'group'),
    session('mon', '09:30', '10:00', 'check-in'),
    session('mon', '11:00', '11:30', 'check-in'),
  ]
  expect(overlaps(phase(sessions)).map(({ later }) => sessions.indexOf(later))).toEqual([1, 2])
})

test('a family group may run beside the person’s own, and two sessions may take turns', () => {
  const own = session('mon', '18:00', '20:00', 'group')
  const families = session('mon', '18:30', '19:30', 'family', { takesPart: 'family' })
  expect(overlaps(phase([own, families]))).toEqual([])
  const turn = (week: number) =>
    session('tue', '18:00', '19:00', 'skills', { repeat: 'every other week', week })
  expect(overlaps(phase([turn(1), turn(2)]))).toEqual([])
  expect(overlaps(phase([turn(1), turn(1)]))).toHaveLength(1)
})

test('alternatives of a choice, what may be left out, a window and child care may share their time', () => {
  const own = session('tue', '18:00', '19:30', 'group', { choice: 'tuesday' })
  expect(overlaps(phase([own, { ...own, name: 'Women’s group' }]))).toEqual([])
  const group = session('tue', '18:00', '19:30', 'group')
  const beside = [
    session('tue', '18:30', '20:00', 'movement', { required: false }),
    session('tue', '17:00', '20:00', 'dosing', { lasts: 10 }),
    session('tue', '17:45', '19:45', 'child-care'),
  ]
  for (const one of beside) expect(overlaps(phase([group, one]))).toEqual([])
  expect(overlaps(phase([group, session('tue', '19:00', '20:00', 'meal')]))).toHaveLength(1)
  // Two sessions of one option are both taken.
  const late = (start: string, end: string) =>
    session('tue', start, end, 'group', { choice: 'tuesday', option: 'late' })
  expect(overlaps(phase([late('18:00', '19:30'), late('19:00', '20:00')]))).toHaveLength(1)
})
