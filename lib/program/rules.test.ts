import { expect, test } from 'vitest'
import { shippedIds, shippedProgram } from '@/tests/support/english'
import { appointment, fixtures, phase, program, session, threeEvenings } from '@/lib/program/gallery-weeks'
import { programProblems, programWarnings } from '@/lib/program/rules'
import { days } from '@/lib/program/lists'
import type { Audience, LevelOfCare } from '@/lib/program/lists'
import type { Phase } from '@/lib/program/schema'

/** As many hours as asked, to five minutes, a fifth of them each day. */
function weekOf(hours: number): Phase['sessions'] {
  const perDay = Math.round(hours * 60) / 5
  return days.slice(0, 5).map((day) => session(day, '09:00', clock(540 + perDay), 'group'))
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

function hoursMessage(level: LevelOfCare, who: Audience, hours: number): string | undefined {
  return programProblems(program([phase(weekOf(hours), { level })], { who }))[0]?.message
}

test('the shipped programs and all fixtures are lawful', () => {
  for (const each of [...shippedIds.map(shippedProgram), ...Object.values(fixtures)]) {
    expect(programProblems(each)).toEqual([])
  }
})

test('hours outside the level are named with what is allowed and its source', () => {
  expect(programProblems(program([phase(weekOf(9 - 5 / 60))]))).toEqual([
    {
      path: ['phases', 0, 'sessions'],
      message:
        'phase "start": 8.92 treatment hours a week; ' +
        'an adult IOP is at least 9 and under 20 (SAMHSA advisory; CHCS)',
    },
  ])
})

test.each([
  ['iop', 'adult', 8, 'an adult IOP is at least 9 and under 20 (SAMHSA advisory; CHCS)'],
  ['iop', 'adult', 20, 'an adult IOP is at least 9 and under 20 (SAMHSA advisory; CHCS)'],
  ['iop', 'teen', 5, 'a teen IOP is at least 6 and under 20 (SAMHSA advisory; CHCS)'],
  ['iop', 'teen', 20, 'a teen IOP is at least 6 and under 20 (SAMHSA advisory; CHCS)'],
  ['php', 'adult', 19, 'an adult PHP is at least 20 (ASAM Criteria, 3rd edition; CHCS)'],
  ['php', 'teen', 19, 'a teen PHP is at least 20 (ASAM Criteria, 3rd edition; CHCS)'],
  ['outpatient', 'adult', 9, 'adult outpatient care is under 9 (ASAM Criteria, 3rd edition)'],
  ['outpatient', 'teen', 6, 'teen outpatient care is under 6 (ASAM Criteria, 3rd edition)'],
] as const)('%s for %s: %d hours stop the build', (level, who, hours, allowed) => {
  expect(hoursMessage(level, who, hours)).toBe(`phase "start": ${hours} treatment hours a week; ${allowed}`)
})

test.each([
  ['iop', 'adult', 9],
  ['iop', 'adult', 19.75],
  ['iop', 'teen', 6],
  ['php', 'adult', 20],
  ['php', 'teen', 30],
  ['outpatient', 'adult', 8.75],
  ['outpatient', 'teen', 5.75],
] as const)('%s for %s: %d hours are lawful', (level, who, hours) => {
  expect(hoursMessage(level, who, hours)).toBeUndefined()
})

test('a session that does not end after its start is named, and the hours are not judged by it', () => {
  for (const end of ['20:00', '18:00']) {
    const sessions = [...threeEvenings, session('tue', '20:00', end, 'skills')]
    expect(programProblems(program([phase(sessions)]))).toEqual([
      {
        path: ['phases', 0, 'sessions', 3, 'end'],
        message:
          `phase "start": tue 20:00 to ${end} (skills) does not end after its start; ` +
          'a session ends later on the same day',
      },
    ])
  }
})

test('a session before 05:00 or after 23:00 is named', () => {
  const sessions = [
    ...threeEvenings,
    session('tue', '04:55', '05:00', 'check-in'),
    session('fri', '22:55', '23:05', 'check-in'),
  ]
  expect(programProblems(program([phase(sessions)]))).toEqual([
    {
      path: ['phases', 0, 'sessions', 3, 'start'],
      message:
        'phase "start": tue 04:55 to 05:00 (check-in) has its start at 04:55; ' +
        'sessions lie within 05:00 to 23:00',
    },
    {
      path: ['phases', 0, 'sessions', 4, 'end'],
      message:
        'phase "start": fri 22:55 to 23:05 (check-in) has its end at 23:05; ' +
        'sessions lie within 05:00 to 23:00',
    },
  ])
})

test('two sessions at the same time are named, at the one that starts too soon', () => {
  const sessions = [session('mon', '20:30', '21:30', 'skills'), ...threeEvenings]
  expect(programProblems(program([phase(sessions)]))).toEqual([
    {
      path: ['phases', 0, 'sessions', 0, 'start'],
      message:
        'phase "start": mon 20:30 to 21:30 (skills) starts before mon 18:00 to 21:00 (group) has ended; ' +
        'sessions may touch, not overlap',
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

test('a week that is lawful at its lightest and not at its heaviest is named with both', () => {
  const sessions = [...weekOf(19), appointment('one-to-one', 30, 60)]
  expect(programProblems(program([phase(sessions)]))[0]?.message).toBe(
    'phase "start": 19.5 to 20 treatment hours a week; an adult IOP is at least 9 and under 20 (SAMHSA advisory; CHCS)',
  )
})

test('what does not count cannot make up the hours', () => {
  const eight = weekOf(8)
  const uncounted = [
    session('sat', '09:00', '11:00', 'group', { required: false }),
    session('sat', '11:00', '12:00', 'drug-test'),
    session('sat', '12:00', '14:00', 'mutual-help'),
    session('sun', '09:00', '11:00', 'family', { takesPart: 'family' }),
  ]
  expect(programProblems(program([phase([...eight, ...uncounted])]))[0]?.message).toContain(
    '8 treatment hours',
  )
})

test('an exception lets the hours be, and one that is not needed is named', () => {
  const exception = { reason: 'The state allows a shorter week here.', rule: 'Made-up rule 1' }
  expect(programProblems(program([phase(weekOf(8), { exception })]))).toEqual([])
  expect(programProblems(program([phase(threeEvenings, { exception })]))).toEqual([
    {
      path: ['phases', 0, 'exception'],
      message:
        'phase "start": an exception that is not needed: 9 treatment hours a week; ' +
        'an adult IOP is at least 9 and under 20 (SAMHSA advisory; CHCS); take it out',
    },
  ])
})

test('hours or levels of care that rise from one phase to the next are named', () => {
  const later = phase(weekOf(12), { id: 'later' })
  expect(programProblems(program([phase(), later]))).toEqual([
    {
      path: ['phases', 1, 'sessions'],
      message: 'phase "later": 12 treatment hours a week after 9 in "start"; phases step down, or stay level',
    },
  ])
  const up = phase([session('mon', '09:00', '10:00', 'group')], { level: 'outpatient' })
  expect(
    programProblems(program([up, phase(undefined, { id: 'later' })])).map(({ message }) => message),
  ).toEqual([
    'phase "later": level of care iop after outpatient in "start"; phases step down, or stay level',
    'phase "later": 9 treatment hours a week after 1 in "start"; phases step down, or stay level',
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
    { setting: 'virtual' as const, states: ['Ohio' as const], place: 'Main Street' },
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
  expect(programWarnings(odd, '2026-11-21')).toEqual([
    { path: ['start', 0], message: 'the start 2026-01-05 has passed; take it out or write the next one' },
    ...['group', 'one-to-one'].map((kind) => ({
      path: ['phases', 0, 'sessions'],
      message: `phase "start": no ${kind} session; group and one-to-one sessions are core services of an IOP (SAMHSA advisory)`,
    })),
  ])
  for (const id of shippedIds) expect(programWarnings(shippedProgram(id), '2026-11-21')).toEqual([])
})

test('a session that begins after its phase has ended is named', () => {
  const late = session('fri', '09:00', '10:00', 'medical', { repeat: 'monthly', week: 4 })
  expect(programProblems(program([phase([...threeEvenings, late], { weeks: { from: 1, to: 2 } })]))).toEqual([
    {
      path: ['phases', 0, 'sessions', 3, 'week'],
      message:
        'phase "start": fri 09:00 to 10:00 (medical) begins in week 4 of a phase of at most 2 weeks; it would never take place',
    },
  ])
})
