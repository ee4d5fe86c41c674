import { expect, test } from 'vitest'
import { days } from '@/lib/program/lists'
import type { Choice } from '@/lib/program/phase-schema'
import { appointment, phase, session, threeEvenings } from '@/lib/program/gallery-weeks'
import type { Phase, Program } from '@/lib/program/schema'
import { visitsText } from '@/lib/program/visit-words'
import { english } from '@/tests/support/english'

const said = (given: Phase, setting: Program['setting'] = 'in person') =>
  visitsText(given, { setting }, english)
const choice = (more: Partial<Choice>): Choice => ({
  id: 'one',
  take: { from: 1, to: 1 },
  of: 'sessions',
  chosen: 'at the start',
  ...more,
})

test.each([
  ['09:00', '13:00', '1 morning'],
  ['09:00', '13:30', '1 day'],
  ['12:00', '18:15', '1 afternoon'],
  ['11:30', '16:00', '1 day'],
  ['17:00', '22:00', '1 evening'],
  ['16:55', '22:00', '1 afternoon'],
])('from %s to %s is %s', (start, end, text) => {
  expect(said(phase([session('mon', start, end, 'group')]))).toBe(text)
})

test('several parts of the day are told one after the other, the most first', () => {
  const saturday = session('sat', '09:00', '12:00', 'family')
  expect(said(phase([...threeEvenings, saturday]))).toBe('3 evenings and 1 morning')
})

test('in the house and by video are told apart, where a track has both', () => {
  const [mon, wed, thu] = threeEvenings
  if (!mon || !wed || !thu) throw new Error('there are three')
  expect(said(phase([mon, wed, { ...thu, where: 'video' }]), 'both')).toBe(
    '2 evenings here and 1 evening by video',
  )
  expect(said(phase([mon, wed, { ...thu, where: 'either' }]), 'both')).toBe(
    '2 evenings here and 1 evening here or by video',
  )
  expect(said(phase(threeEvenings.map((one) => ({ ...one, where: 'video' as const }))), 'virtual')).toBe(
    '3 evenings by video',
  )
})

test('what one chooses is counted once', () => {
  const either = [
    session('wed', '10:00', '11:00', 'group', { choice: 'one' }),
    session('thu', '18:00', '19:00', 'group', { choice: 'one' }),
  ]
  expect(said(phase(either, { choices: [choice({})] }))).toBe('1 morning or 1 evening')
  const weekdays = days.slice(0, 5).map((day) => session(day, '08:30', '15:30', 'group', { choice: 'one' }))
  expect(said(phase(weekdays, { choices: [choice({ of: 'days', take: { from: 3, to: 5 } })] }))).toBe(
    '3 to 5 days, you choose which',
  )
  const twins = ['Men’s group', 'Women’s group'].map((name) =>
    session('tue', '18:00', '19:30', 'group', { name, choice: 'one' }),
  )
  expect(said(phase(twins, { choices: [choice({})] }))).toBe('1 evening')
})

test('appointments of each week are told by what they are; those that are rare are not', () => {
  const talk = appointment('one-to-one', 50, 60)
  const coaching = { ...appointment('family', 90, 90), name: 'Caregiver coaching' }
  expect(said(phase([...threeEvenings, talk, coaching, appointment('medical', 20, 30, 'month')]))).toBe(
    '3 evenings, and a one-to-one talk and Caregiver coaching by appointment',
  )
  expect(said(phase([appointment('medical', 20, 30, 'month')]))).toBe('a medical visit by appointment')
  expect(said(phase([session('mon', '18:00', '19:00', 'group', { required: false })]))).toBe(
    'no required visits',
  )
})
