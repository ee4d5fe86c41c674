import { addressesOf } from '@/lib/links/addresses'
import { expect, test } from 'vitest'
import { phaseCalendars } from '@/lib/program/forms/phase-calendars'
import { appointment, phase, program, session } from '@/lib/program/gallery-weeks'
import type { Program } from '@/lib/program/schema'
import { englishForms } from '@/tests/support/english'
import { readCalendar } from '@/tests/support/read-calendar'

const made = (given: Program) =>
  phaseCalendars(given, { at: addressesOf('/'), words: englishForms, today: '2026-12-03' })

test('each phase has a week file, a file of all weeks and a plan, from its first day', () => {
  const [first] = made(program())
  expect([first?.week?.address, first?.whole.address, first?.plan.address]).toEqual([
    '/program/fixture/start/appointments.ics',
    '/program/fixture/start/phase.ics',
    '/program/fixture/start/phase.json',
  ])
  expect([first?.week?.from, first?.week?.to]).toEqual(['2026-12-07', '2026-12-13'])
})

test('a part begins after the shortest length of those before it, and is said to be at the earliest where that varies', () => {
  const parts = [
    phase(undefined, { weeks: { from: 8, to: 8 } }),
    phase(undefined, { id: 'two', weeks: { from: 4, to: 6 } }),
    phase(undefined, { id: 'three' }),
  ]
  const starts = (given: Program) => made(given).map(({ week, isEarliest }) => [week?.from, isEarliest])
  expect(starts(program(parts))).toEqual([
    ['2026-12-07', false],
    ['2027-02-01', false],
    ['2027-03-01', true],
  ])
  expect(starts(program(parts, { order: 'as needed' })).map(([day]) => day)).toEqual([
    '2026-12-07',
    '2026-12-07',
    '2026-12-07',
  ])
})

test('a group begins on its own day, whatever day of the week', () => {
  const [first] = made(program(undefined, { start: ['2027-04-05', '2026-12-09', '2026-11-02'] }))
  expect(first?.week?.from).toBe('2026-12-09')
  expect(readCalendar(first?.week?.text ?? '').map(({ day }) => day)).toEqual([
    '2026-12-09',
    '2026-12-10',
    '2026-12-14',
  ])
  const past = made(program(undefined, { start: ['2026-11-02'] }))
  expect(past[0]?.week?.from).toBe('2026-12-07')
})

test('there is no file without an entry', () => {
  const third = session('mon', '18:00', '19:00', 'medical', { repeat: 'every fourth week', week: 3 })
  const family = session('mon', '18:00', '19:00', 'family', { takesPart: 'family' })
  expect(made(program([phase([third])])).map(({ week, whole }) => [week, whole.address])).toEqual([
    [undefined, '/program/fixture/start/phase.ics'],
  ])
  expect(made(program([phase([third], { weeks: { from: 1, to: 2 } })]))).toEqual([])
  expect(made(program([phase([family, appointment('one-to-one', 30, 60)])]))).toEqual([])
})

test('a phase without a set end is told as one', () => {
  const open = (weeks: { from: number; to?: number }, endsAfter?: number) =>
    made(program([phase(undefined, { weeks, endsAfter })]))[0]?.isOpen
  expect([open({ from: 12 }), open({ from: 1, to: 12 }), open({ from: 7 }, 20)]).toEqual([true, false, false])
})

test('weeks off move what comes after them, and are said to be at the earliest where they vary', () => {
  const starts = (from: number, to: number) => {
    const weeks = { from: 5, to: 5 }
    const parts = [
      phase(undefined, { weeks, pauseAfter: { from, to } }),
      phase(undefined, { id: 'two', weeks }),
    ]
    return made(program(parts)).map(({ week, isEarliest }) => [week?.from, isEarliest])
  }
  expect(starts(2, 2)[1]).toEqual(['2027-01-25', false])
  expect(starts(1, 2)[1]).toEqual(['2027-01-18', true])
})
