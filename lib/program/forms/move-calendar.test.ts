import { afterEach, expect, test } from 'vitest'
import { phaseCalendar, weekCalendar } from '@/lib/program/forms/calendar'
import { moveCalendar } from '@/lib/program/forms/move-calendar'
import { phase } from '@/lib/program/gallery-weeks'

const zone = process.env.TZ
afterEach(() => {
  process.env.TZ = zone
})

test.each([
  ['America/New_York', '2027-03-08', '2027-03-15'],
  ['America/New_York', '2027-10-04', '2027-11-29'],
  ['America/New_York', '2027-11-29', '2027-10-04'],
  ['Pacific/Auckland', '2027-03-08', '2027-05-03'],
  ['UTC', '2027-10-04', '2027-11-29'],
])('where clocks change in between, no day and no time slips: %s, from %s to %s', (other, from, to) => {
  process.env.TZ = other
  const week = weekCalendar(phase(), from, 'Appointment')
  expect(moveCalendar(week, from, to, [])).toBe(weekCalendar(phase(), to, 'Appointment'))
})

test('a session on a closed day goes, first and last closed day included, and those beside it stay', () => {
  const ics = phaseCalendar(phase(undefined, { weeks: { from: 1, to: 2 } }), '2027-01-04', 'Appointment')
  const moved = moveCalendar(ics, '2027-01-04', '2026-12-21', [{ from: '2026-12-24', to: '2026-12-30' }])
  expect([...moved.matchAll(/DTSTART:(\d+)/g)].map(([, day]) => day)).toEqual([
    '20261221',
    '20261223',
    '20261231',
  ])
})

test('what is left of a calendar that is closed throughout names no event', () => {
  const ics = weekCalendar(phase(), '2027-01-04', 'Appointment')
  expect(
    moveCalendar(ics, '2027-01-04', '2027-01-04', [{ from: '2027-01-01', to: '2027-01-31' }]),
  ).not.toContain('VEVENT')
})
