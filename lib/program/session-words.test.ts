import { expect, test } from 'vitest'
import { appointment, phase, program, session } from '@/lib/program/gallery-weeks'
import type { AppointmentSession, Session } from '@/lib/program/session-schema'
import { sessionNotes, sessionTime } from '@/lib/program/session-words'
import { trackWords } from '@/lib/program/track-words'
import { english } from '@/tests/support/english'

const agreed = (minutes: { from: number; to: number }, more: Partial<AppointmentSession['appointment']>) => {
  const one = appointment('one-to-one', minutes.from, minutes.to)
  return sessionTime({ ...one, appointment: { ...one.appointment, ...more } }, english)
}
const once = { from: 1, to: 1 }

test.each([
  [{ per: 'week', times: once }, '50 to 60 minutes each week'],
  [{ per: 'every other week', times: once }, '50 to 60 minutes every other week'],
  [{ per: 'month', times: { from: 1, to: 4 } }, '1 to 4 times a month, 50 to 60 minutes each'],
  [{ per: 'program', times: { from: 3, to: 3 } }, '3 times in the whole program, 50 to 60 minutes each'],
  [{ per: 'month', times: { from: 0, to: 1 } }, 'at most once a month, 50 to 60 minutes'],
  [{ per: 'phase', times: once, whenNeeded: true }, 'once in this part, when needed, 50 to 60 minutes'],
] as const)('%j is said as "%s"', (given, said) => {
  expect(agreed({ from: 50, to: 60 }, given)).toBe(said)
})

test('an appointment up to a length, and one of no length', () => {
  expect(agreed({ from: 0, to: 60 }, { per: 'month', times: { from: 0, to: 1 }, whenNeeded: true })).toBe(
    'at most once a month, when needed, up to 1 hour',
  )
  const meeting = {
    ...appointment('mutual-help', 0, 0),
    appointment: { per: 'week', times: { from: 3, to: 3 } },
  } as const
  expect(sessionTime(meeting, english)).toBe('3 times a week')
})

test.each([
  [
    session('mon', '04:30', '11:00', 'dosing', { lasts: 10 }),
    'any time from 4:30 to 11 am, about 10 minutes',
  ],
  [session('mon', '22:00', '01:00', 'group'), '10 pm to 1 am the next day'],
  [session('mon', '22:00', '00:00', 'group'), '10 pm to midnight'],
] as const)('a time is said as it is: %#', (given, said) => {
  expect(sessionTime(given, english)).toBe(said)
})

test.each([
  [
    session('sat', '09:00', '12:00', 'family', { repeat: 'monthly', which: ['first', 'third'] }),
    ['first and third Saturday of each month'],
  ],
  [
    session('wed', '13:00', '13:30', 'medical', { repeat: 'every other week', from: '2026-12-09' }),
    ['every other week, such as December 9, 2026'],
  ],
  [session('wed', '13:00', '14:00', 'skills', { week: 9 }), ['from week 9']],
  [session('wed', '13:00', '16:00', 'group', { breaks: 15 }), ['with 15 minutes of break']],
  [session('wed', '13:00', '16:00', 'group', { counts: false }), ['not counted in the hours']],
  [session('wed', '12:00', '12:30', 'meal', { name: 'Lunch' }), ['not counted in the hours']],
  [
    session('wed', '12:00', '13:00', 'mutual-help', { where: 'elsewhere' }),
    ['at a place you choose', 'not counted in the hours'],
  ],
] as const)('what sets a session apart: %#', (given, notes) => {
  expect(sessionNotes(given, english)).toEqual(notes)
})

test('where it is and what one can choose is said of the sessions of one track', () => {
  const groups = ['Men’s group', 'Women’s group'].map((name) =>
    session('tue', '18:00', '19:30', 'group', { name, choice: 'one' }),
  )
  const video = session('thu', '18:00', '20:00', 'group', { where: 'video' })
  const choices = [{ id: 'one', take: { from: 1, to: 1 }, of: 'sessions', chosen: 'each week' } as const]
  const given = program([phase([...groups, video], { choices })])
  const notes = (one: Session | undefined, track = given) =>
    one && sessionNotes(one, trackWords(english, track))
  const [first, , last] = given.phases[0]?.sessions ?? []
  expect(notes(first)).toEqual([
    'here',
    'you are in one of these: Men’s group or Women’s group, anew each week',
  ])
  expect(notes(last)).toEqual(['by video'])
  expect(notes(video, program([phase([video])]))).toEqual([])
})
