import { afterEach, expect, test } from 'vitest'
import { calendarPlan } from '@/lib/program/forms/calendar-plan'
import { calendarText } from '@/lib/program/forms/calendar-text'
import { appointment, fixtures, phase, program, session } from '@/lib/program/gallery-weeks'
import type { Phase, Program } from '@/lib/program/schema'
import { englishForms } from '@/tests/support/english'
import { readCalendar, whenOf } from '@/tests/support/read-calendar'

const { title, ifYouCome, inPerson, video } = englishForms.calendar
const zone = process.env.TZ
afterEach(() => {
  process.env.TZ = zone
})

function fileOf(given: Phase, first: string, more: Partial<Program> = {}): string {
  const whole = program([given], more)
  return calendarText(calendarPlan(whole.phases[0] ?? given, whole, englishForms), first) ?? ''
}

const daysOf = (ics: string) => readCalendar(ics).map(({ day }) => day)
const one = phase([session('mon', '18:00', '20:00', 'group', { name: 'Relapse group' })], {
  weeks: { from: 1, to: 1 },
})

test('a week is a calendar that tells title and time and nothing else', () => {
  expect(fileOf(one, '2027-01-04')).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'CALSCALE:GREGORIAN',
      'PRODID:-//Calendar//EN',
      'BEGIN:VEVENT',
      'UID:20270104t180000-1@appointment.invalid',
      'DTSTAMP:20270104T000000Z',
      'SUMMARY:Appointment',
      'DTSTART:20270104T180000',
      'DTEND:20270104T200000',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  )
})

test('the same phase gives the same file wherever and whenever it is built', () => {
  const builds = ['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'].map((other) => {
    process.env.TZ = other
    return fileOf(one, '2027-03-08', { timeZone: ['Eastern'] })
  })
  expect(new Set(builds).size).toBe(1)
})

test('in a time zone the entries are instants, in winter and in summer', () => {
  const late = phase([session('mon', '19:00', '22:00', 'group')], { weeks: { from: 15, to: 15 } })
  const entries = readCalendar(fileOf(late, '2026-12-07', { timeZone: ['Eastern', 'Central'] }))
  expect([entries[0], entries.at(-1)].map((entry) => [entry?.day, entry?.utc()])).toEqual([
    ['2026-12-07', '2026-12-08T00:00Z'],
    ['2027-03-15', '2027-03-15T23:00Z'],
  ])
  expect(readCalendar(fileOf(late, '2027-03-15', { timeZone: ['Arizona'] }))[0]?.utc()).toBe(
    '2027-03-16T02:00Z',
  )
  expect(readCalendar(fileOf(late, '2026-12-07'))[0]?.utc()).toBe(undefined)
})

test('the family alone, windows, breaks, child care and appointments are not in it; what may be left out is said to be so', () => {
  const given = phase([
    session('mon', '18:00', '20:00', 'group'),
    session('mon', '20:00', '20:15', 'break'),
    session('mon', '04:30', '11:00', 'dosing', { lasts: 10 }),
    session('mon', '17:00', '20:30', 'child-care'),
    session('wed', '18:00', '19:30', 'family', { takesPart: 'family' }),
    session('sat', '10:00', '11:00', 'movement', { required: false }),
    appointment('one-to-one', 50, 60),
  ])
  const week = readCalendar(fileOf({ ...given, weeks: { from: 1, to: 1 } }, '2027-01-04'))
  expect(week.map(({ day, summary, tentative }) => [day, summary, tentative])).toEqual([
    ['2027-01-04', title, false],
    ['2027-01-09', ifYouCome, true],
  ])
})

test('each session comes in its own weeks, up to the longest the phase takes', () => {
  const sessions = [
    session('tue', '10:00', '11:00', 'skills', { repeat: 'every other week', week: 2 }),
    session('fri', '10:00', '11:00', 'medical', { repeat: 'every fourth week', week: 3 }),
    session('sat', '10:00', '11:00', 'family', { repeat: 'monthly', which: ['first'] }),
  ]
  expect(daysOf(fileOf(phase(sessions, { weeks: { from: 1, to: 7 } }), '2027-01-04'))).toEqual([
    '2027-01-12',
    '2027-01-22',
    '2027-01-26',
    '2027-02-06',
    '2027-02-09',
    '2027-02-19',
  ])
})

test('a group that keeps its own rhythm keeps it whoever begins when', () => {
  const own = phase([
    session('wed', '13:00', '13:30', 'medical', { repeat: 'every other week', from: '2026-12-09' }),
  ])
  expect(daysOf(fileOf(own, '2026-12-14')).slice(0, 2)).toEqual(['2026-12-23', '2027-01-06'])
  expect(daysOf(fileOf(own, '2026-12-07')).slice(0, 2)).toEqual(['2026-12-09', '2026-12-23'])
})

test('a phase that begins in the middle of a week has whole weeks from there', () => {
  const days = (['mon', 'tue', 'wed', 'thu', 'fri'] as const).map((day) =>
    session(day, '09:00', '15:00', 'group'),
  )
  expect(daysOf(fileOf(phase(days, { weeks: { from: 1, to: 1 } }), '2026-12-09'))).toEqual([
    '2026-12-09',
    '2026-12-10',
    '2026-12-11',
    '2026-12-14',
    '2026-12-15',
  ])
})

test('closed days are left out, first and last included; a phase of so many days goes on for them', () => {
  const closures = [{ from: '2027-01-06', to: '2027-01-07', why: 'Closed' }]
  const two = phase(undefined, { weeks: { from: 2, to: 2 } })
  expect(daysOf(fileOf(two, '2027-01-04', { closures }))).toEqual([
    '2027-01-04',
    '2027-01-11',
    '2027-01-13',
    '2027-01-14',
  ])
  const ends = { ...two, weeks: { from: 2 }, endsAfter: 5 }
  expect(daysOf(fileOf(ends, '2027-01-04', { closures })).at(-1)).toBe('2027-01-18')
})

test('a phase without an end has 26 weeks', () => {
  const days = daysOf(fileOf(phase(undefined, { weeks: { from: 12 } }), '2027-01-04'))
  expect([days.length, days.at(-1)]).toEqual([78, '2027-07-01'])
})

test('two of one choice at the same time are one sure entry, others are “if you come”', () => {
  const groups = ['Men’s group', 'Women’s group'].map((name) =>
    session('tue', '18:30', '20:15', 'group', { name, choice: 'tuesday' }),
  )
  const choice = (id: string) =>
    ({ id, take: { from: 1, to: 1 }, of: 'sessions', chosen: 'at the start' }) as const
  const weeks = { from: 1, to: 1 }
  const same = readCalendar(fileOf(phase(groups, { weeks, choices: [choice('tuesday')] }), '2026-12-07'))
  expect(same.map(({ summary, tentative }) => [summary, tentative])).toEqual([[title, false]])
  const apart = [
    session('wed', '10:00', '11:00', 'group', { choice: 'one' }),
    session('thu', '18:00', '19:00', 'group', { choice: 'one' }),
  ]
  const either = readCalendar(fileOf(phase(apart, { weeks, choices: [choice('one')] }), '2026-12-07'))
  expect(either.map(({ day, summary, tentative }) => [day, summary, tentative])).toEqual([
    ['2026-12-09', ifYouCome, true],
    ['2026-12-10', ifYouCome, true],
  ])
})

test('a session over midnight ends on the next day', () => {
  const night = phase([session('sun', '22:00', '01:00', 'group')], { weeks: { from: 1, to: 1 } })
  expect(fileOf(night, '2027-01-04')).toContain('DTSTART:20270110T220000\r\nDTEND:20270111T010000')
})

test('a track in the house and by video says which, and never the name of the place', () => {
  const both = phase(
    [
      session('mon', '18:00', '20:00', 'group'),
      { ...session('thu', '18:00', '20:00', 'group'), where: 'video' },
    ],
    { weeks: { from: 1, to: 1 } },
  )
  const place = ['The hospital’s outpatient building, first floor']
  const file = fileOf(both, '2027-01-04', { place })
  expect(readCalendar(file).map((entry) => entry.place)).toEqual([inPerson, video])
  expect(readCalendar(fileOf(one, '2027-01-04', { place }))[0]?.place).toBe('')
})

test('no line is longer than 75 bytes', () => {
  const plan = calendarPlan(one, program([one]), englishForms)
  const long = { ...plan, sessions: plan.sessions.map((given) => ({ ...given, place: 'é'.repeat(100) })) }
  const ics = calendarText(long, '2027-01-04') ?? ''
  expect(ics.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  expect(readCalendar(ics)[0]?.place).toBe('é'.repeat(100))
})

test('nothing to come to is no calendar', () => {
  expect(fileOf(phase([appointment('one-to-one', 50, 60)]), '2027-01-04')).toBe('')
  const { 'not-every-week': given } = fixtures
  expect(whenOf(readCalendar(fileOf(given?.phases[0] ?? one, '2027-01-04'))).length).toBeGreaterThan(0)
})
