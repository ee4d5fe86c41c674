import { expect, test } from 'vitest'
import { english, englishForms } from '@/tests/support/english'
import { appointment, phase, program, session, threeEvenings } from '@/lib/program/gallery-weeks'
import { isDiscreet } from '@/lib/program/forms/discreet'
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
  ) ?? ''

const before = `${englishForms.sms.draft} ${englishForms.sms.example}`
const longName = 'A daytime track whose name takes all sixty characters it may'
const sevenTimes = days.map((day, index) =>
  session(day, '08:30', `${String(10 + index).padStart(2, '0')}:35`, 'group'),
)

test('days with the same times stand together, and sessions with short gaps are one stretch', () => {
  const more = [session('tue', '17:30', '18:30', 'one-to-one'), session('mon', '21:15', '21:45', 'skills')]
  expect(lineOf([...threeEvenings, ...more])).toBe(
    'Evening track: Mon 6 to 9:45 pm; Tue 5:30 to 6:30 pm; Wed, Thu 6 to 9 pm. 10 and a half hours a week.',
  )
})

test('days in a row are said by the first and the last', () => {
  const weekdays = days.slice(0, 5).map((day) => session(day, '09:00', '13:00', 'group'))
  expect(lineOf(weekdays)).toBe('Evening track: Mon to Fri 9 am to 1 pm. 20 hours a week.')
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
    'Evening track: Mon, Wed, Thu 6 to 9 pm; talks by appointment. 10 hours a week.',
  )
  expect(lineOf([appointment('one-to-one', 60, 120)])).toBe(
    'Evening track: a one-to-one talk by appointment. 1 to 2 hours a week.',
  )
})

test('what may be left out goes first, and the name stays', () => {
  const optional = days.map((day, index) =>
    session(day, '07:15', `07:${55 - index}`, 'check-in', { required: false }),
  )
  expect(lineOf([...threeEvenings, ...optional], { name: longName })).toBe(
    `${longName}: Mon, Wed, Thu 6 to 9 pm. 9 hours a week.`,
  )
})

const someDays = (take: { from: number; to: number }, each?: number): Phase['choices'] => [
  { id: 'days', take, of: 'days', chosen: 'each week', ...(each === undefined ? {} : { each }) },
]
const choosing = (sessions: Phase['sessions'], choices: Phase['choices'], name: string) =>
  smsLine(program([{ ...phase(sessions), choices }], { example: false, name }), english, englishForms, {
    draft: false,
  })
const inChoice = (start: string, end: string, kind: 'group' | 'meal' = 'group') =>
  (['mon', 'wed', 'fri'] as const).map((day) => session(day, start, end, kind, { choice: 'days' }))

test('the days of a choice are named in a few words where all of them do not fit', () => {
  const two = someDays({ from: 2, to: 2 })
  expect(choosing(inChoice('18:00', '21:00'), two, 'Evening track')).toBe(
    'Evening track: Mon, Wed, Fri 6 to 9 pm (2 of these 3 days, you choose which, anew each week). 6 hours a week.',
  )
  const withTalks = [...inChoice('18:00', '21:00'), appointment('one-to-one', 60, 60)]
  expect(choosing(withTalks, two, longName)).toBe(
    `${longName}: 2 of Mon, Wed, Fri, 6 to 9 pm; talks by appointment. 7 hours a week.`,
  )
})

test('a day of a choice has its morning or its evening, and its lunch between', () => {
  const lunch = [...inChoice('09:00', '12:00'), ...inChoice('12:00', '12:30', 'meal')]
  const all = someDays({ from: 1, to: 3 })
  expect(choosing([...lunch, ...inChoice('12:30', '15:30')], all, longName)).toBe(
    `${longName}: 1 to 3 of Mon, Wed, Fri, 9 am to 3:30 pm. 6 to 18 hours a week.`,
  )
  const either = [...inChoice('09:00', '12:00'), ...inChoice('18:00', '21:00')]
  expect(choosing(either, someDays({ from: 2, to: 2 }, 1), 'Evening track')).toBe(
    'Evening track: 2 of Mon, Wed, Fri, 9 am to noon or 6 to 9 pm. 6 hours a week.',
  )
})

test('days of a choice whose times differ are told by the part of the day', () => {
  const sessions = inChoice('18:00', '21:00').map((one, index) => ({ ...one, start: `18:0${index}` }))
  expect(choosing(sessions, someDays({ from: 2, to: 2 }), longName)).toMatch(
    /: 2 of Mon, Wed, Fri, evenings\. /,
  )
})

test('then what is not in every week, which is said', () => {
  const more = days.slice(1, 4).flatMap((day) => [
    session(day, '08:00', `09:${10 + days.indexOf(day)}`, 'medical', { repeat: 'every other week' }),
    session(day, '12:00', `13:${10 + days.indexOf(day)}`, 'family', {
      repeat: 'monthly',
      which: ['first'],
    }),
  ])
  expect(lineOf([...threeEvenings, ...more])).toMatch(
    /^Evening track: Mon, Wed, Thu 6 to 9 pm, in some weeks more\. 9 hours/,
  )
})

test('then the hours: when stands in every message that has room for it', () => {
  const visits = days
    .slice(1, 4)
    .map((day, index) =>
      session(day, '08:00', `09:${20 + index}`, 'medical', { repeat: 'monthly', which: ['first'] }),
    )
  expect(lineOf(visits.slice(0, 2), { name: longName })).toBe(
    `${longName}: Tue 8 to 9:20 am (first Tuesday of each month); Wed 8 to 9:21 am (first Wednesday of each month).`,
  )
})

test('then the single times, then all but days and hours', () => {
  expect(lineOf(sevenTimes, { name: longName })).toBe(
    `${longName}: 4 days and 3 mornings. 35 hours 35 minutes a week.`,
  )
})

test('times of one zone, and by video in a house too', () => {
  const { phases, ...rest } = program([phase(threeEvenings)], { name: 'Evening track', example: false })
  const [first] = phases
  if (first === undefined) throw new Error('there is a phase')
  const sessions = first.sessions.map((one) =>
    'day' in one && one.day === 'thu' ? { ...one, where: 'video' as const } : one,
  )
  const given = { ...rest, timeZone: ['Central' as const], phases: [{ ...first, sessions }] }
  expect(smsLine(given, english, englishForms, { draft: false })).toBe(
    'Evening track: Mon, Wed 6 to 9 pm; Thu 6 to 9 pm (by video), Central time. 9 hours a week.',
  )
})

test('a name that says what is treated, or has other letters, needs its discreet name', () => {
  const noLine = (more: Partial<Program>) =>
    smsLine(program([phase(threeEvenings)], more), english, englishForms, { draft: false })
  expect(noLine({ name: 'Day IOP, 15 hours' })).toBe(undefined)
  expect(noLine({ name: '日本 group' })).toBe(undefined)
  expect(noLine({ name: 'Recovery evenings', discreetName: 'Evening group', example: false })).toMatch(
    /^Evening group: /,
  )
})

test('a name of a session that says it gives way', () => {
  const visit = { ...appointment('medical', 60, 60), name: 'Suboxone visit' }
  expect(lineOf([visit])).toBe('Evening track: 1 hour a week.')
})

test('one character more than 160 is one too many', () => {
  const rest = lineOf(threeEvenings, { name: 'x' }).length - 1
  expect(gsm7Length(lineOf(threeEvenings, { name: 'x'.repeat(160 - rest) }))).toBe(160)
  expect(lineOf(threeEvenings, { name: 'x'.repeat(161 - rest) })).toMatch(
    /x: evenings, 6 to 9 pm\. 9 hours a week\.$/,
  )
})

test('its own words give nothing away on a lock screen', () => {
  const { never, ...said } = englishForms.sms
  for (const text of Object.values(said)) expect(isDiscreet(text, never)).toBe(true)
})
