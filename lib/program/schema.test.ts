import { expect, test } from 'vitest'
import { fixtures, phase, program } from '@/lib/program/gallery-weeks'
import { writtenProgram } from '@/lib/program/schema'
import { writtenSessions } from '@/lib/program/session-schema'

/** The messages for a program of which one session field was changed. */
function messagesFor(change: Record<string, unknown>): readonly string[] {
  const given = structuredClone(program())
  Object.assign(given.phases[0]?.sessions[0] ?? {}, change)
  return (writtenProgram.safeParse(given).error?.issues ?? []).map(({ path, message }) => {
    return `${path.join('.')}: ${message}`
  })
}

const times = 'times are 24-hour, like "18:00", in quotes'

test('every fixture has the shape of a program', () => {
  for (const fixture of Object.values(fixtures)) expect(writtenProgram.parse(fixture)).toEqual(fixture)
})

const wrongTimes = ['6 pm', '6:00', '25:02', '24:00', '18:60', ' 18:00', 1080, '']

test.each(wrongTimes)('the time %j is refused', (start) => {
  expect(messagesFor({ start })).toEqual([`phases.0.sessions.0.start: ${times}`])
})

test('a missing time is refused with what would do', () => {
  expect(messagesFor({ end: undefined })).toEqual([
    'phases.0.sessions.0: a session needs end, or an appointment',
  ])
})

test('a day or kind that does not exist, and a field too much, are refused where they stand', () => {
  expect(messagesFor({ day: 'monday' })[0]).toContain('phases.0.sessions.0.day: a day is one of mon, tue')
  expect(messagesFor({ kind: 'yoga' })[0]).toMatch(/^phases\.0\.sessions\.0\.kind: .*"group"\|"one-to-one"/)
  expect(messagesFor({ knd: 'group' })).toEqual(['phases.0.sessions.0: Unrecognized key: "knd"'])
})

test('addresses that the site needs cannot be program ids', () => {
  for (const id of ['fit', 'gallery', 'Evening track', '']) {
    expect(writtenProgram.safeParse(program(undefined, { id })).success).toBe(false)
  }
})

test('a program without phases and a phase without sessions are refused', () => {
  const message = (given: unknown) => writtenProgram.safeParse(given).error?.issues[0]?.message
  expect(message(program([]))).toBe('a program has at least one phase')
  expect(message(program([phase([])]))).toBe('a phase has at least one session')
})

test('a session is at a time or by appointment, not both', () => {
  const appointment = { minutes: { from: 50, to: 60 }, per: 'week' }
  expect(messagesFor({ appointment, repeat: undefined, week: undefined })).toEqual(
    ['day', 'start', 'end'].map(
      (field) =>
        `phases.0.sessions.0.${field}: an appointment has no set time; keep the time or the appointment`,
    ),
  )
})

test.each([
  [{ repeat: 'monthly' }, 'repeat: monthly needs `which`, like which: first; for every fourth week write'],
  [{ which: 'first' }, 'which: which belongs to repeat: monthly alone'],
  [{ from: '2026-12-09' }, 'from: from belongs to every other week and every fourth week alone'],
  [{ option: 'late' }, 'option: an option belongs to a choice; write choice: as well'],
  [{ kind: 'other' }, ' a session of the kind other needs a name'],
  [{ counts: true }, 'counts: counts is false, or left out'],
  [{ week: 0 }, 'week: write a whole number, 1 to 520'],
])('%j is refused', (change, message) => {
  expect(messagesFor(change)[0]).toContain(
    message.startsWith(' ') ? message : `phases.0.sessions.0.${message}`,
  )
})

test('one line stands for a session on each of its days', () => {
  const [first, second] = writtenSessions.parse({
    day: ['mon', 'wed'],
    start: '18:00',
    end: '21:00',
    kind: 'group',
  })
  expect([first, second]).toMatchObject([{ day: 'mon' }, { day: 'wed' }])
})

test('a number stands for a range, a text for a list, and weeks follow from the days that end a phase', () => {
  const written = program()
  const [one] = written.phases
  const read = writtenProgram.parse({
    ...written,
    languages: 'English',
    place: 'Corner house, side door',
    phases: [{ ...one, weeks: undefined, endsAfter: 20, homePractice: 60 }],
  })
  expect(read).toMatchObject({
    languages: ['English'],
    place: ['Corner house, side door'],
    phases: [{ weeks: { from: 7 }, homePractice: { from: 60, to: 60 } }],
  })
  const endless = { ...written, phases: [{ ...one, weeks: undefined }] }
  expect(writtenProgram.safeParse(endless).error?.issues[0]?.message).toContain('a phase needs its weeks')
})

test('an appointment has a number or a range of minutes, and minutes are missing only where nothing counts', () => {
  const read = (appointment: unknown, kind = 'one-to-one') => writtenSessions.safeParse({ kind, appointment })
  expect(read({ minutes: 50, per: 'week' }).data?.[0]).toMatchObject({
    appointment: { minutes: { from: 50, to: 50 }, times: { from: 1, to: 1 } },
  })
  expect(read({ minutes: { to: 60 }, per: 'month', times: { to: 1 } }).data?.[0]).toMatchObject({
    appointment: { minutes: { from: 0, to: 60 }, times: { from: 0, to: 1 } },
  })
  expect(read({ per: 'week', times: 3 }, 'mutual-help').success).toBe(true)
  expect(read({ per: 'week' }).error?.issues[0]?.message).toContain('an appointment needs its minutes')
})

test('what a session leaves out is weekly, required, where its program is, and with the family in a family session', () => {
  const written = { day: 'mon', start: '18:00', end: '19:00', kind: 'family' }
  const usual = { takesPart: 'you and family', required: true, repeat: 'weekly', week: 1 }
  expect(writtenSessions.parse(written)).toEqual([{ ...written, ...usual }])
  const read = (setting: 'in person' | 'virtual' | 'both') => {
    const { phases, ...rest } = program(undefined, { setting })
    const sessions = [written, { ...written, day: 'tue', where: 'elsewhere' }]
    return writtenProgram.parse({ ...rest, phases: phases.map((one) => ({ ...one, sessions })) }).phases[0]
      ?.sessions
  }
  expect(read('in person')).toMatchObject([{ where: 'in person' }, { where: 'elsewhere' }])
  expect(read('virtual')).toMatchObject([{ where: 'video' }, { where: 'elsewhere' }])
  expect(read('both')).toMatchObject([{ where: 'either' }, { where: 'elsewhere' }])
})

test('a start is rolling or a list of days that exist', () => {
  const start = (value: unknown) =>
    writtenProgram.safeParse({ ...program(), start: value }).error?.issues[0]?.message
  expect([start('rolling'), start(['2027-01-11'])]).toEqual([undefined, undefined])
  const allowed = 'start is rolling, or a list of days like ["2027-01-11"], each in quotes'
  expect([start('soon'), start(['2027-02-30']), start([])]).toEqual([
    allowed,
    'use a day that exists, written like 2026-03-31',
    'at least one day, or rolling',
  ])
})

test('in a track with both, sessions say where they are, all or none', () => {
  const both = (second: object) => {
    const { phases, ...rest } = program(undefined, { setting: 'both', states: ['Ohio'] })
    const line = { day: 'mon', start: '18:00', end: '19:00', kind: 'group' }
    const sessions = [
      { ...line, where: 'video' },
      { ...line, day: 'tue', ...second },
    ]
    return writtenProgram.safeParse({ ...rest, phases: phases.map((one) => ({ ...one, sessions })) }).error
      ?.issues
  }
  expect(both({})?.[0]).toMatchObject({ path: ['phases', 0, 'sessions', 1] })
  expect(both({})?.[0]?.message).toContain('others of this track say where they are')
  expect(both({ where: 'either' })).toBeUndefined()
})
