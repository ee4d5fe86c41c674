import type { Session } from '@/lib/program/session-schema'
import { expect, test } from 'vitest'
import { kindShares, shareOf } from '@/lib/program/kind-shares'
import { shippedProgram } from '@/tests/support/english'
import { findPhase } from '@/lib/program/find-phase'
import { appointment, fixtures, phase, program, session } from '@/lib/program/gallery-weeks'
import {
  evenings,
  minutesOf,
  minutesWithBreaks,
  videoDays,
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
  const four = { from: 4, to: 4 }
  expect([weekMinutes(start), visits(start), evenings(start)]).toEqual([{ from: 600, to: 600 }, four, four])
})

test('an evening starts at 17:00, and a day with two evening sessions is one evening', () => {
  const before = session('mon', '16:55', '20:00', 'group')
  const twice = [session('tue', '17:00', '18:00', 'group'), session('tue', '18:00', '19:00', 'skills')]
  expect(evenings(phase([before, ...twice]))).toEqual({ from: 1, to: 1 })
})

test('ranges span all phases, and weeks add up', () => {
  expect(weekMinutesRange(evening)).toEqual({ from: 180, to: 600 })
  expect(visitsRange(evening)).toEqual({ from: 2, to: 4 })
  expect(totalWeeks(evening)).toEqual({ from: 13, to: 24 })
  const open = program([phase(), phase(undefined, { id: 'after', weeks: { from: 12 } })])
  expect(totalWeeks(open)).toEqual({ from: 16 })
  expect(timeSpan(evening.phases)).toEqual({ from: minutesOf('17:30'), to: minutesOf('21:00') })
})

test('the span is taken by time, not by the order in the file', () => {
  const late = session('mon', '09:00', '21:30', 'group')
  const early = session('tue', '08:30', '09:30', 'group')
  expect(timeSpan(program([phase([late, early])]).phases)).toEqual({ from: 510, to: 1290 })
})

test('hours by kind add up to the week and leave out kinds that do not occur', () => {
  const same = (minutes: number) => ({ from: minutes, to: minutes })
  expect(kindShares(start)).toEqual([
    { kind: 'group', minutes: same(360), share: 0.6 },
    { kind: 'one-to-one', minutes: same(60), share: 0.1 },
    { kind: 'family', minutes: same(60), share: 0.1 },
    { kind: 'skills', minutes: same(120), share: 0.2 },
  ])
  expect(shareOf(start, 'medical')).toBe(0)
})

test('a week that is not always the same has a lightest and a heaviest', () => {
  const odd = fixtures['not-every-week']?.phases[0]
  if (!odd) throw new Error('there is no such fixture')
  // 9 hours of group, 1 hour that takes turns, half an hour once in four weeks, 50 to 60 minutes by appointment.
  expect(weekMinutes(odd)).toEqual({ from: 540 + 60 + 50, to: 540 + 60 + 30 + 60 })
  // Monday to Thursday; the medical visit adds Friday. The family alone, and the free meeting on Saturday, add none.
  expect([visits(odd), evenings(odd)]).toEqual([
    { from: 4, to: 5 },
    { from: 4, to: 5 },
  ])
  expect(kindShares(odd).find(({ kind }) => kind === 'family')?.minutes).toEqual({ from: 0, to: 60 })
})

test('a monthly appointment is missing from the lightest week and whole in the heaviest', () => {
  const sessions = [session('mon', '09:00', '10:00', 'group'), appointment('medical', 20, 30, 'month')]
  expect(weekMinutes(phase(sessions))).toEqual({ from: 60, to: 90 })
  expect(shareOf(phase(sessions), 'medical')).toBeCloseTo(25 / 4 / (60 + 25 / 4))
})

test('with nothing but appointments there are no visits and no times', () => {
  const given = [phase([appointment('one-to-one', 50, 60)])]
  expect([visits(given[0] ?? phase()), timeSpan(given)]).toEqual([{ from: 0, to: 0 }, undefined])
})

test('all seven days are listed, each with its sessions by start, and the phase is left as it was', () => {
  const given = [session('wed', '20:00', '21:00', 'skills'), session('wed', '09:00', '11:00', 'group')]
  const week = sessionsByDay(phase(given))
  expect(week.map(({ day }) => day).join(' ')).toBe('mon tue wed thu fri sat sun')
  expect(week.map(({ sessions }) => sessions.map(({ start: from }) => from).join(' '))).toEqual([
    '',
    '',
    '09:00 20:00',
    '',
    '',
    '',
    '',
  ])
  expect(given[0]?.start).toBe('20:00')
})

test('an unknown phase is answered with the phases there are', () => {
  expect(findPhase(evening).id).toBe('start')
  expect(() => findPhase(evening, 'end')).toThrow(
    'program "evening" has no phase "end"; its phases are "start", "middle", "step-down"',
  )
})

/** The same time on each of some days. */
function onDays(
  days: readonly ('mon' | 'tue' | 'wed' | 'thu' | 'fri')[],
  ...each: readonly [string, string][]
) {
  return days.flatMap((day) => each.map(([start, end]) => session(day, start, end, 'group')))
}
const just = (minutes: number) => ({ from: minutes, to: minutes })

test('short breaks are told beside the hours: between sessions, inside them, and written as breaks', () => {
  // Three classes of fifty minutes on three days: 7 h 30, and 8 h 30 from the first to the end of the last.
  const classes = phase(
    onDays(['mon', 'tue', 'thu'], ['10:00', '10:50'], ['11:00', '11:50'], ['12:00', '12:50']),
  )
  expect([weekMinutes(classes), minutesWithBreaks(classes)]).toEqual([just(450), just(510)])
  const written = phase([
    session('mon', '09:00', '10:05', 'group'),
    session('mon', '10:05', '10:15', 'break'),
    session('mon', '10:15', '11:20', 'group'),
    // Lunch is no short break.
    session('mon', '11:20', '11:50', 'meal'),
    session('mon', '11:50', '12:50', 'group', { breaks: 10 }),
  ])
  expect([weekMinutes(written), minutesWithBreaks(written)]).toEqual([just(180), just(200)])
})

test('of alternatives as many are counted as a person takes', () => {
  const three = phase(
    onDays(['mon', 'tue', 'wed', 'thu', 'fri'], ['08:30', '12:00']).map((one) => ({
      ...one,
      choice: 'days',
    })),
    { choices: [{ id: 'days', take: { from: 3, to: 5 }, of: 'days', chosen: 'each week' }] },
  )
  expect([weekMinutes(three), visits(three)]).toEqual([
    { from: 630, to: 1050 },
    { from: 3, to: 5 },
  ])
  const halves = (['early', 'late'] as const).flatMap((option) =>
    onDays(['mon', 'tue'], option === 'early' ? ['10:00', '11:00'] : ['18:00', '20:00']).map((one) => ({
      ...one,
      choice: 'group',
      option,
    })),
  )
  const choices = [
    { id: 'group', take: { from: 1, to: 1 }, of: 'options' as const, chosen: 'at the start' as const },
  ]
  const half = phase(halves, { choices })
  expect([weekMinutes(half), visits(half), evenings(half)]).toEqual([
    { from: 120, to: 240 },
    { from: 2, to: 2 },
    { from: 0, to: 2 },
  ])
})

test('a day by video is no visit, and what is elsewhere or goes with something is none', () => {
  const hybrid = phase([
    session('mon', '17:45', '20:45', 'group'),
    session('thu', '17:45', '20:45', 'group', { where: 'video' }),
    session('fri', '12:00', '12:30', 'meal'),
    session('sat', '10:00', '11:00', 'mutual-help', { where: 'elsewhere' }),
  ])
  expect([visits(hybrid), videoDays(hybrid), evenings(hybrid)]).toEqual([just(1), just(1), just(2)])
})

test('a month’s appointments are spread over its weeks, and what may not be needed is missing from the lightest', () => {
  const of = (per: 'month' | 'every other week' | 'program', most: number, whenNeeded = false) => ({
    ...appointment('one-to-one', 50, 50),
    appointment: { minutes: just(50), per, times: { from: most, to: most }, whenNeeded },
  })
  const minutes = (one: Session) => weekMinutes(phase([one]))
  expect(minutes(of('month', 2))).toEqual({ from: 0, to: 50 })
  expect(minutes(of('month', 5))).toEqual({ from: 0, to: 100 })
  expect(minutes(of('every other week', 1))).toEqual({ from: 0, to: 50 })
  expect(minutes(of('program', 3))).toEqual({ from: 0, to: 50 })
  const needed = appointment('one-to-one', 50, 60)
  expect(minutes({ ...needed, appointment: { ...needed.appointment, whenNeeded: true } })).toEqual({
    from: 0,
    to: 60,
  })
})

test('a session over midnight ends on the next day', () => {
  expect(weekMinutes(phase([session('sat', '22:00', '01:00', 'group')]))).toEqual(just(180))
})
