import { expect, test } from 'vitest'
import { english, englishForms } from '@/tests/support/english'
import { appointment, phase, program, session, threeEvenings } from '@/lib/program/gallery-weeks'
import { gsm7Length } from '@/lib/program/forms/gsm7'
import { smsLine } from '@/lib/program/forms/sms'
import { days } from '@/lib/program/lists'
import type { Phase, Program } from '@/lib/program/schema'

const lineOf = (sessions: Phase['sessions'], more: Partial<Program> = {}, draft = false) =>
  smsLine(
    program([phase(sessions)], { example: false, name: 'Evening track', ...more }),
    english,
    englishForms,
    { draft },
  )

const before = `${englishForms.sms.draft} ${englishForms.sms.example}`
const longName = 'A daytime track whose name takes all sixty characters it may'
const sevenTimes = days.map((day, index) =>
  session(day, '08:30', `${String(10 + index).padStart(2, '0')}:35`, 'group'),
)

test('days with the same times stand together, and sessions without a gap are one stretch', () => {
  const more = [session('tue', '17:30', '18:30', 'one-to-one'), session('mon', '21:00', '21:30', 'skills')]
  expect(lineOf([...threeEvenings, ...more])).toBe(
    'Evening track: Mon 6 to 9:30 pm; Tue 5:30 to 6:30 pm; Wed, Thu 6 to 9 pm. 10 and a half hours a week.',
  )
})

test('draft and example are said, what is not every week and what may be left out too', () => {
  const more = [
    session('fri', '18:00', '19:00', 'family', { repeat: 'every other week', week: 2 }),
    session('sat', '10:00', '11:00', 'mutual-help', { required: false }),
  ]
  expect(lineOf([...threeEvenings, ...more], { example: true }, true)).toBe(
    `${before} Evening track: Mon, Wed, Thu 6 to 9 pm; Fri 6 to 7 pm (every other week; from week 2); Sat 10 to 11 am (optional). 9 to 10 hours a week.`,
  )
})

test('time by appointment is not passed over, and the family’s own group is', () => {
  const family = session('wed', '18:00', '19:00', 'family', { takesPart: 'family' })
  expect(lineOf([...threeEvenings, family, appointment('one-to-one', 60, 60)])).toBe(
    'Evening track: Mon, Wed, Thu 6 to 9 pm plus appointments. 10 hours a week.',
  )
  expect(lineOf([appointment('one-to-one', 60, 120)])).toBe(
    'Evening track: by appointment. 1 to 2 hours a week.',
  )
})

test('what may be left out goes first', () => {
  const optional = days.map((day) => session(day, '07:15', '07:55', 'check-in', { required: false }))
  expect(lineOf([...threeEvenings, ...optional], { name: longName })).toBe(
    `${longName}: Mon, Wed, Thu 6 to 9 pm. 9 hours a week.`,
  )
})

test('then the single times, then a long name, then all but the hours', () => {
  expect(lineOf(sevenTimes)).toBe(
    'Evening track: 7 visits a week, Mon, Tue, Wed, Thu, Fri, Sat, Sun between 8:30 am and 4:35 pm. 35 hours 35 minutes a week.',
  )
  expect(lineOf(sevenTimes, { name: longName, example: true }, true)).toBe(
    `${before} The program: 7 visits a week, Mon, Tue, Wed, Thu, Fri, Sat, Sun between 8:30 am and 4:35 pm. 35 hours 35 minutes a week.`,
  )
  const wordy = [
    ...sevenTimes,
    session('sat', '17:00', '17:05', 'check-in', { repeat: 'monthly' }),
    appointment('one-to-one', 5, 50),
  ]
  expect(lineOf(wordy, { name: longName, example: true }, true)).toBe(
    `${before} ${longName}: 35 hours 40 minutes to 36 and a half hours a week.`,
  )
})

test('a name outside the alphabet gives way to the neutral one', () => {
  expect(lineOf(threeEvenings, { name: '日本 group' })).toMatch(/^The program: /)
})

test('one character more than 160 is one too many', () => {
  const name = (length: number) => 'x'.repeat(length)
  const rest = lineOf(threeEvenings, { name: '' }).length
  expect(gsm7Length(lineOf(threeEvenings, { name: name(160 - rest) }))).toBe(160)
  expect(lineOf(threeEvenings, { name: name(161 - rest) })).toMatch(/^The program: /)
})

test('its own words give nothing away on a lock screen', () => {
  expect(Object.values(englishForms.sms).join(' ')).not.toMatch(
    /addict|drug|alcohol|rehab|recover|treat|sober|substance|IOP/i,
  )
})
