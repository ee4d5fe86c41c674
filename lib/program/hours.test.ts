import { expect, test } from 'vitest'
import { shippedProgram } from '@/lib/program/english.fixture'
import { findPhase } from '@/lib/program/find-phase'
import { phase, program, session } from '@/lib/program/fixtures'
import {
  evenings,
  minutesByKind,
  minutesOf,
  sessionsByDay,
  timeSpan,
  totalWeeks,
  visits,
  visitsRange,
  weekMinutes,
  weekMinutesRange,
} from '@/lib/program/hours'

const evening = shippedProgram('evening')
const start = findPhase(evening, 'start')

test('minutes are counted from midnight', () => {
  expect([minutesOf('00:00'), minutesOf('05:05'), minutesOf('18:30')]).toEqual([0, 305, 1110])
})

test('the evening track starts with 10 hours in 4 visits', () => {
  expect([weekMinutes(start.sessions), visits(start), evenings(start)]).toEqual([600, 4, 4])
})

test('an evening starts at 17:00, and a day with two evening sessions is one evening', () => {
  const before = session('mon', '16:55', '20:00', 'group')
  const twice = [session('tue', '17:00', '18:00', 'group'), session('tue', '18:00', '19:00', 'skills')]
  expect(evenings(phase([before, ...twice]))).toBe(1)
})

test('ranges span all phases, and weeks add up', () => {
  expect(weekMinutesRange(evening)).toEqual({ from: 180, to: 600 })
  expect(visitsRange(evening)).toEqual({ from: 2, to: 4 })
  expect(totalWeeks(evening)).toEqual({ from: 12, to: 24 })
  expect(timeSpan(evening.phases)).toEqual({ from: minutesOf('17:30'), to: minutesOf('21:00') })
})

test('the span is taken by time, not by the order in the file', () => {
  const late = session('mon', '09:00', '21:30', 'group')
  const early = session('tue', '08:30', '09:30', 'group')
  expect(timeSpan(program([phase([late, early])]).phases)).toEqual({ from: 510, to: 1290 })
})

test('hours by kind add up to the week and leave out kinds that do not occur', () => {
  expect(minutesByKind(start)).toEqual([
    { kind: 'group', minutes: 360 },
    { kind: 'one-to-one', minutes: 60 },
    { kind: 'family', minutes: 60 },
    { kind: 'skills', minutes: 120 },
  ])
})

test('all seven days are listed, each with its sessions by start, and the phase is left as it was', () => {
  const given = [session('wed', '20:00', '21:00', 'skills'), session('wed', '09:00', '11:00', 'group')]
  const week = sessionsByDay(phase(given))
  expect(week.map(({ day }) => day).join(' ')).toBe('mon tue wed thu fri sat sun')
  expect(week.map(({ sessions }) => sessions.map(({ start: from }) => from).join(' '))).toEqual(
    ['', '', '09:00 20:00', '', '', '', ''],
  )
  expect(given[0]?.start).toBe('20:00')
})

test('an unknown phase is answered with the phases there are', () => {
  expect(findPhase(evening).id).toBe('start')
  expect(() => findPhase(evening, 'end')).toThrow(
    'program "evening" has no phase "end"; its phases are "start", "middle", "step-down"',
  )
})
