import { afterEach, expect, test } from 'vitest'
import { phaseCalendar, weekCalendar } from '@/lib/program/forms/calendar'
import { fixtures, phase, session } from '@/lib/program/gallery-weeks'
import { findPhase } from '@/lib/program/find-phase'

const zone = process.env.TZ
afterEach(() => {
  process.env.TZ = zone
})

const one = phase([session('mon', '18:00', '20:00', 'group', { name: 'Relapse group' })], {
  weeks: { from: 1, to: 2 },
})

test('a week is a calendar that tells title and time and nothing else', () => {
  expect(weekCalendar(one, '2027-01-04', 'Appointment')).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'CALSCALE:GREGORIAN',
      'PRODID:-//Calendar//EN',
      'X-PUBLISHED-TTL:PT1H',
      'BEGIN:VEVENT',
      'UID:20270104t180000-1@appointment.invalid',
      'SUMMARY:Appointment',
      'DTSTAMP:20270104T000000Z',
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
    return phaseCalendar(one, '2027-03-08', 'Appointment')
  })
  expect(new Set(builds).size).toBe(1)
})

test('the family alone is not in it, what may be left out is, and appointments without a time are not', () => {
  const { 'not-every-week': program } = fixtures
  const starts = (ics: string) =>
    [...ics.matchAll(/DTSTART:202701(\d\d)T(\d{4})/g)].map(([, day, time]) => `${day} ${time}`)
  const found = program && weekCalendar(findPhase(program), '2027-01-04', 'Appointment')
  expect(starts(found ?? '')).toEqual(['04 1730', '04 1800', '05 1800', '06 1800', '07 1800', '09 1000'])
})

test('each session comes in its own weeks, up to the longest the phase takes', () => {
  const sessions = [
    session('tue', '10:00', '11:00', 'skills', { repeat: 'every other week', week: 2 }),
    session('fri', '10:00', '11:00', 'medical', { repeat: 'monthly', week: 3 }),
  ]
  const ics = phaseCalendar(phase(sessions, { weeks: { from: 1, to: 7 } }), '2027-01-04', 'Appointment')
  expect([...ics.matchAll(/DTSTART:(\d{8})/g)].map(([, day]) => day)).toEqual([
    '20270112',
    '20270122',
    '20270126',
    '20270209',
    '20270219',
  ])
})

test('a first day that is no Monday is a slip of whoever asks', () => {
  expect(() => weekCalendar(one, '2027-01-05', 'Appointment')).toThrow(
    'a calendar begins on a Monday; 2027-01-05 is none',
  )
})
