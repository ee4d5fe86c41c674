import { expect, test } from 'vitest'
import { days } from '@/lib/program/lists'
import { appointment, phase, program, session, threeEvenings } from '@/lib/program/gallery-weeks'
import type { Phase } from '@/lib/program/schema'
import { timesText } from '@/lib/program/times-words'
import { english } from '@/tests/support/english'

const said = (sessions: Phase['sessions'], more: Partial<Phase> = {}) =>
  timesText(program([phase(sessions, more)]), english)

test('days with the same times stand together, others by their names', () => {
  const saturday = session('sat', '09:00', '12:15', 'family')
  expect(said([...threeEvenings, saturday])).toBe('evenings, 6 to 9 pm; Saturday morning, 9 am to 12:15 pm')
  const early = ['tue', 'fri'] as const
  expect(said([...threeEvenings, ...early.map((day) => session(day, '17:30', '19:00', 'group'))])).toBe(
    'Monday, Wednesday, and Thursday evenings, 6 to 9 pm; Tuesday and Friday evenings, 5:30 to 7 pm',
  )
})

test('a day is one stretch with its meals and short gaps, and two where nobody is there in between', () => {
  const day = [
    session('mon', '09:00', '12:00', 'group'),
    session('mon', '12:00', '12:30', 'meal'),
    session('mon', '13:30', '15:00', 'skills'),
  ]
  expect(said(day)).toBe('Monday, 9 am to 3 pm')
  expect(said([...day, session('mon', '18:00', '19:00', 'group')])).toBe(
    'Monday, 9 am to 3 pm; Monday evening, 6 to 7 pm',
  )
})

test('what is on offer, for the family or elsewhere makes no day longer', () => {
  expect(
    said([
      ...threeEvenings,
      session('mon', '08:00', '09:00', 'movement', { required: false }),
      session('mon', '21:00', '22:00', 'family', { takesPart: 'family' }),
      session('mon', '12:00', '13:00', 'mutual-help', { where: 'elsewhere' }),
    ]),
  ).toBe('evenings, 6 to 9 pm')
})

test('a window is any time of it', () => {
  const doses = days.slice(0, 6).map((day) => session(day, '04:30', '11:00', 'dosing', { lasts: 10 }))
  expect(said([...doses, session('mon', '18:00', '19:00', 'group')])).toBe(
    'mornings, any time from 4:30 to 11 am; Monday evening, 6 to 7 pm',
  )
})

test('what one has instead of another stands behind “or”', () => {
  const choices = [{ id: 'one', take: { from: 1, to: 1 }, of: 'sessions', chosen: 'at the start' } as const]
  const either = [
    session('wed', '10:00', '11:00', 'group', { choice: 'one' }),
    session('thu', '18:00', '19:00', 'group', { choice: 'one' }),
  ]
  expect(said(either, { choices })).toBe('Wednesday morning, 10 to 11 am, or Thursday evening, 6 to 7 pm')
})

test('what is not every week is told with its rhythm', () => {
  const monthly = session('sat', '09:00', '16:00', 'family', { repeat: 'monthly', which: ['first'] })
  expect(said([...threeEvenings, monthly])).toBe(
    'evenings, 6 to 9 pm; Saturday, 9 am to 4 pm (first Saturday of each month)',
  )
  const longer = session('wed', '21:00', '21:30', 'medical', { repeat: 'every other week' })
  expect(said([...threeEvenings, longer])).toBe(
    'evenings, 6 to 9 pm; Wednesday evening, 6 to 9:30 pm (every other week)',
  )
})

test('parts follow each other where they differ, and are told by name where they are not in turn', () => {
  const morning = phase([session('tue', '10:00', '11:00', 'group')], { id: 'after', name: 'Aftercare' })
  const parts = [phase(), phase(undefined, { id: 'two' }), morning]
  expect(timesText(program(parts), english)).toBe('evenings, 6 to 9 pm; then Tuesday morning, 10 to 11 am')
  expect(timesText(program([phase(), morning], { order: 'as needed' }), english)).toBe(
    '“Start”: evenings, 6 to 9 pm; “Aftercare”: Tuesday morning, 10 to 11 am',
  )
  expect(said([appointment('one-to-one', 30, 60)])).toBe('by appointment')
})

test('times are said in every zone of a track', () => {
  const zoned = (timeZone: NonNullable<ReturnType<typeof program>['timeZone']>) =>
    timesText(program(undefined, { timeZone }), english)
  expect(zoned(['Central'])).toBe('evenings, 6 to 9 pm, Central time')
  expect(zoned(['Eastern', 'Central'])).toBe('evenings, 6 to 9 pm Eastern, 5 to 8 pm Central time')
  expect(zoned(['Mountain', 'Arizona'])).toBe(
    'evenings, 6 to 9 pm Mountain, 6 to 9 pm in winter and 5 to 8 pm in summer Arizona time',
  )
})
