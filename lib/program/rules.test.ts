import { expect, test } from 'vitest'
import { shippedIds, shippedProgram } from '@/tests/support/english'
import { appointment, fixtures, phase, program, session, threeEvenings } from '@/lib/program/gallery-weeks'
import { programProblems, programWarnings } from '@/lib/program/rules'
import type { Program } from '@/lib/program/schema'

const today = '2026-11-21'
test('the shipped programs and all fixtures may be published', () => {
  for (const each of [...shippedIds.map(shippedProgram), ...Object.values(fixtures)]) {
    expect(programProblems(each)).toEqual([])
  }
})

test('a session without an end, or that goes on for more than 14 hours, is named', () => {
  for (const end of ['18:00', '20:00']) {
    const sessions = [...threeEvenings, session('tue', '20:00', end, 'skills')]
    const found = `phase "start": tue 20:00 to ${end} (skills) does not end after its start`
    expect(programProblems(program([phase(sessions)]))).toEqual([
      {
        path: ['phases', 0, 'sessions', 3, 'end'],
        message: `${found} on the same day, nor within 14 hours on the next`,
      },
    ])
  }
})

test('a session before 5 am, after 11 pm or over midnight is a warning', () => {
  const sessions = [
    ...threeEvenings,
    session('tue', '04:55', '05:30', 'check-in'),
    session('fri', '22:55', '23:05', 'check-in'),
    session('sat', '22:00', '01:00', 'group'),
  ]
  const strange = program([phase(sessions)])
  expect(programProblems(strange)).toEqual([])
  expect(
    programWarnings(strange, today).flatMap(({ path, message }) =>
      path.at(-1) === 'start' ? [`${path.at(3)} ${message}`] : [],
    ),
  ).toEqual([
    '3 phase "start": tue 04:55 to 05:30 (check-in) is very early; look whether its times are right',
    '4 phase "start": fri 22:55 to 23:05 (check-in) is very late; look whether its times are right',
    '5 phase "start": sat 22:00 to 01:00 (group) goes on until the next day; look whether its times are right',
  ])
})

test('breaks and a length that do not fit into the session are named', () => {
  const odd = [
    session('mon', '18:00', '19:00', 'group', { breaks: 60 }),
    session('tue', '18:00', '19:00', 'dosing', { lasts: 90 }),
  ]
  expect(programProblems(program([phase(odd)])).map(({ path }) => path.at(-1))).toEqual(['breaks', 'lasts'])
})

test.each([
  ['nothing to choose from', 'days', { from: 1, to: 1 }, 'no session has this choice'],
  ['more than there are', 'tuesday', { from: 1, to: 3 }, 'take up to 3 of 2 sessions'],
  ['backwards', 'tuesday', { from: 2, to: 1 }, 'take from 2 to 1'],
])('a choice of %s is named', (_, id, take, message) => {
  const group = session('tue', '18:00', '19:00', 'group', { choice: 'tuesday' })
  const choices = [{ id, take, of: 'sessions' as const, chosen: 'at the start' as const }]
  const found = programProblems(program([phase([group, { ...group, name: 'Women’s group' }], { choices })]))
  expect(found.map((one) => one.message).join()).toContain(message)
})

test('a choice of one, and more ways than anybody can tell, are named', () => {
  const choices = [
    { id: 'tuesday', take: { from: 1, to: 1 }, of: 'sessions' as const, chosen: 'at the start' as const },
  ]
  const group = session('tue', '18:00', '19:00', 'group', { choice: 'tuesday' })
  const [alone] = programProblems(program([phase([group], { choices })]))
  expect(alone?.path).toEqual(['phases', 0, 'sessions', 0, 'choice'])
  expect(alone?.message).toContain('one alternative alone')
  const many = Array.from({ length: 16 }, () => group)
  const half = choices.map((one) => ({ ...one, take: { from: 8, to: 8 } }))
  expect(programProblems(program([phase(many, { choices: half })]))[0]?.message).toContain(
    'more than 5000 ways',
  )
})

test('two sessions at the same time are named, at the one that starts too soon', () => {
  const sessions = [session('mon', '20:30', '21:30', 'skills'), ...threeEvenings]
  expect(programProblems(program([phase(sessions)]))).toEqual([
    {
      path: ['phases', 0, 'sessions', 0, 'start'],
      message:
        'phase "start": mon 20:30 to 21:30 (skills) starts before mon 18:00 to 21:00 (group) has ended; ' +
        'sessions may touch, not overlap. Where a person is in one of the two, give both the same choice, ' +
        'like choice: tuesday; where one may be left out, write required: false',
    },
  ])
})

test('weeks that run backwards are named', () => {
  expect(programProblems(program([phase(threeEvenings, { weeks: { from: 6, to: 4 } })]))).toEqual([
    {
      path: ['phases', 0, 'weeks', 'to'],
      message: 'phase "start": weeks from 6 to 4; "to" is at least "from"',
    },
  ])
})

test('a phase id used twice is named at the second phase, and problems of later phases point there', () => {
  const second = phase(threeEvenings, { weeks: { from: 2, to: 1 } })
  expect(programProblems(program([phase(), second]))).toMatchObject([
    {
      path: ['phases', 1, 'id'],
      message: 'phase "start": phase 1 has this id already; each phase needs its own',
    },
    { path: ['phases', 1, 'weeks', 'to'] },
  ])
})

test('states in more than one time zone need a zone; where parts of them lie in another, it is a warning', () => {
  const video = (more: Partial<Program>) => program(undefined, { setting: 'virtual', ...more })
  const apart = video({ states: ['Ohio', 'Illinois'] })
  expect(programProblems(apart)).toMatchObject([
    {
      path: ['states'],
      message:
        'these states lie in more than one time zone; write timeZone: [Eastern, Central], the one of your timetable first',
    },
  ])
  expect(programProblems({ ...apart, timeZone: ['Eastern'] })).toEqual([])
  const remark = (one: Program) =>
    programWarnings(one, today).find(({ path }) => path.at(-1) === 'states')?.message
  expect(remark({ ...apart, timeZone: ['Eastern'] })).toContain('timeZone does not name Central')
  expect(remark({ ...apart, timeZone: ['Eastern', 'Central'] })).toBeUndefined()
  const corner = video({ states: ['Kansas', 'Missouri'] })
  expect(programProblems(corner)).toEqual([])
  expect(remark(corner)).toContain('no timeZone is written')
  expect(remark(video({ states: ['Massachusetts'] }))).toBeUndefined()
})

test('a session by video in a program that is in person is named', () => {
  const hybrid = program([phase([session('mon', '18:00', '21:00', 'group', { where: 'video' })])])
  expect(programProblems(hybrid)).toEqual([
    {
      path: ['phases', 0, 'sessions', 0, 'where'],
      message: 'phase "start": where video in a program that is in person; write setting: both',
    },
  ])
})

test('appointments and closures that run backwards are named', () => {
  const closures = [{ from: '2027-01-02', to: '2027-01-01', why: 'holidays' }]
  const sessions = [...threeEvenings, appointment('medical', 60, 30)]
  expect(
    programProblems(program([phase(sessions, { homePractice: { from: 60, to: 30 } })], { closures })),
  ).toEqual([
    {
      path: ['closures', 0, 'to'],
      message: 'a closure from 2027-01-02 to 2027-01-01; it ends on its first day or later',
    },
    {
      path: ['phases', 0, 'homePractice', 'to'],
      message: 'phase "start": homePractice from 60 to 30; "to" is at least "from"',
    },
    {
      path: ['phases', 0, 'sessions', 3, 'appointment', 'minutes', 'to'],
      message: 'phase "start": minutes from 60 to 30; "to" is at least "from"',
    },
  ])
})

test.each([
  [
    { setting: 'virtual' as const },
    'setting',
    'setting virtual without states; name the states whose residents you serve by video',
  ],
  [
    { states: ['Ohio' as const] },
    'states',
    'states for a program in person; they are for virtual and both alone',
  ],
  [
    { setting: 'virtual' as const, states: ['Ohio' as const], place: ['Main Street'] },
    'place',
    'a place for a virtual program; take it out, or write setting: both',
  ],
])('where a program is open must fit: %j', (more, field, message) => {
  expect(programProblems(program(undefined, more))).toEqual([{ path: [field], message }])
})

test('an IOP phase without group or one-to-one, and a start that has passed, are warnings and no problems', () => {
  const odd = program([phase([session('mon', '09:00', '18:00', 'skills')])], {
    start: ['2026-01-05', '2027-01-04'],
  })
  expect(programProblems(odd)).toEqual([])
  expect(programWarnings(odd, today)).toEqual([
    { path: ['start', 0], message: 'the start 2026-01-05 has passed; take it out or write the next one' },
    ...['group', 'one-to-one'].map((kind) => ({
      path: ['phases', 0, 'sessions'],
      message: `phase "start": no ${kind} session; group and one-to-one sessions are core services of an IOP (SAMHSA advisory); where the program has none, leave it out`,
    })),
  ])
  for (const id of shippedIds) expect(programWarnings(shippedProgram(id), today)).toEqual([])
})

test('a session that begins after its phase has ended is named', () => {
  const late = session('fri', '09:00', '10:00', 'medical', { repeat: 'every fourth week', week: 4 })
  expect(programProblems(program([phase([...threeEvenings, late], { weeks: { from: 1, to: 2 } })]))).toEqual([
    {
      path: ['phases', 0, 'sessions', 3, 'week'],
      message:
        'phase "start": fri 09:00 to 10:00 (medical) begins in week 4 of a phase of at most 2 weeks; it would never take place',
    },
  ])
})

test('weeks off after which nothing comes, or that end before they begin, are named', () => {
  const off = { pauseAfter: { from: 2, to: 2 } }
  const said = (given: Program) => programProblems(given).map(({ message }) => message)
  expect(said(program([phase(undefined, off), phase(undefined, { id: 'two' })]))).toEqual([])
  expect(said(program([phase(), phase(undefined, { id: 'two', ...off })]))).toEqual([
    'phase "two": no phase follows this one, so that nothing comes after the weeks off; leave it out',
  ])
  const order = { order: 'as needed' as const }
  expect(said(program([phase(undefined, off), phase(undefined, { id: 'two' })], order))).toEqual([
    'phase "start": people move between these phases as they need, so that nothing comes after the weeks off; leave it out',
  ])
  const backwards = phase(undefined, { pauseAfter: { from: 3, to: 2 } })
  expect(said(program([backwards, phase(undefined, { id: 'two' })]))).toEqual([
    'phase "start": pauseAfter from 3 to 2; "to" is at least "from"',
  ])
})
