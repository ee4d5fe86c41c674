import { expect, test } from 'vitest'
import { fixtures, phase, program } from '@/lib/program/gallery-weeks'
import { programSchema } from '@/lib/program/schema'
import { sessionSchema } from '@/lib/program/session-schema'

/** The messages for a program of which one session field was changed. */
function messagesFor(change: Record<string, unknown>): readonly string[] {
  const given = structuredClone(program())
  Object.assign(given.phases[0]?.sessions[0] ?? {}, change)
  return (programSchema.safeParse(given).error?.issues ?? []).map(({ path, message }) => {
    return `${path.join('.')}: ${message}`
  })
}

const times = 'times are 24-hour, like "18:00", on five minutes, in quotes'

test('every fixture has the shape of a program', () => {
  for (const fixture of Object.values(fixtures)) expect(programSchema.parse(fixture)).toEqual(fixture)
})

const wrongTimes = ['6 pm', '6:00', '18:02', '24:00', '18:60', ' 18:00', 1080, '']

test.each(wrongTimes)('the time %j is refused', (start) => {
  expect(messagesFor({ start })).toEqual([`phases.0.sessions.0.start: ${times}`])
})

test('a missing time is refused with what would do', () => {
  expect(messagesFor({ end: undefined })).toEqual([
    'phases.0.sessions.0: a session needs end, or an appointment',
  ])
})

test('a day or kind that does not exist, and a field too much, are refused where they stand', () => {
  expect(messagesFor({ day: 'monday' })[0]).toMatch(/^phases\.0\.sessions\.0\.day: .*"mon"\|"tue"/)
  expect(messagesFor({ kind: 'yoga' })[0]).toMatch(/^phases\.0\.sessions\.0\.kind: .*"group"\|"one-to-one"/)
  expect(messagesFor({ knd: 'group' })).toEqual(['phases.0.sessions.0: Unrecognized key: "knd"'])
})

test('addresses that the site needs cannot be program ids', () => {
  for (const id of ['fit', 'gallery', 'Evening track', '']) {
    expect(programSchema.safeParse(program(undefined, { id })).success).toBe(false)
  }
})

test('a program without phases and a phase without sessions are refused', () => {
  const message = (given: unknown) => programSchema.safeParse(given).error?.issues[0]?.message
  expect(message(program([]))).toBe('a program has at least one phase')
  expect(message(program([phase([])]))).toBe('a phase has at least one session')
})

test('a session is at a time or by appointment, not both, and counts its weeks as its repeat does', () => {
  const appointment = { minutes: { from: 50, to: 60 }, per: 'week' }
  expect(messagesFor({ appointment, repeat: undefined, week: undefined })).toEqual(
    ['day', 'start', 'end'].map(
      (field) =>
        `phases.0.sessions.0.${field}: an appointment has no set time; keep the time or the appointment`,
    ),
  )
  expect(messagesFor({ week: 2 })).toEqual([
    'phases.0.sessions.0.week: a weekly session takes place in every week; leave `week` out',
  ])
  expect(messagesFor({ repeat: 'every other week', week: 3 })).toEqual([
    'phases.0.sessions.0.week: a week is 1 or 2 for every other week, 1 to 4 for monthly',
  ])
  expect(messagesFor({ repeat: 'monthly', week: 4 })).toEqual([])
})

test('what is left out of a session is weekly, required, and for the family in a family session', () => {
  const written = { day: 'mon', start: '18:00', end: '19:00', kind: 'family' }
  expect(sessionSchema.parse(written)).toEqual({
    ...written,
    takesPart: 'you and family',
    required: true,
    repeat: 'weekly',
    week: 1,
  })
})

test('a start is rolling or a list of days that exist', () => {
  const start = (value: unknown) =>
    programSchema.safeParse({ ...program(), start: value }).error?.issues[0]?.message
  expect([start('rolling'), start(['2027-01-11'])]).toEqual([undefined, undefined])
  const allowed = 'start is rolling, or a list of days like ["2027-01-11"], each in quotes'
  expect([start('soon'), start(['2027-02-30']), start([])]).toEqual([
    allowed,
    'use a day that exists, written like 2026-03-31',
    'at least one day, or rolling',
  ])
})
