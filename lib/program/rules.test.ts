import { expect, test } from 'vitest'
import { shippedIds, shippedProgram } from '@/tests/support/english'
import { appointment, fixtures, phase, program, session, threeEvenings } from '@/lib/program/gallery-weeks'
import { programProblems, programWarnings } from '@/lib/program/rules'
import { days } from '@/lib/program/lists'
import type { Audience, LevelOfCare } from '@/lib/program/lists'
import type { Phase, Program } from '@/lib/program/schema'

/** As many hours as asked, to five minutes, a fifth of them each day. */
function weekOf(hours: number): Phase['sessions'] {
  const perDay = Math.round(hours * 60) / 5
  return days.slice(0, 5).map((day) => session(day, '09:00', clock(540 + perDay), 'group'))
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

function hoursMessage(level: LevelOfCare, who: Audience, hours: number): string | undefined {
  return hoursRemark(phase(weekOf(hours), { level }), who)?.message
}

/** What staff are told of the hours of a phase. */
function hoursRemark(one: Phase, who: Audience = 'adult') {
  return programWarnings(program([one], { who }), today).find(({ path }) =>
    ['level', 'exception', 'rule'].includes(String(path.at(-1))),
  )
}

const today = '2026-11-21'
const stays =
  'Your word for the level stays. Where a rule of your state or payer allows these hours, ' +
  'name it: exception: { reason: …, rule: … }'

test('the shipped programs and all fixtures may be published', () => {
  for (const each of [...shippedIds.map(shippedProgram), ...Object.values(fixtures)]) {
    expect(programProblems(each)).toEqual([])
  }
})

test('hours outside the usual ones of the level are a remark with what is usual and its source, and no problem', () => {
  const short = phase(weekOf(9 - 5 / 60))
  expect(programProblems(program([short]))).toEqual([])
  expect(hoursRemark(short)).toEqual({
    path: ['phases', 0, 'level'],
    message:
      'phase "start": 8.92 treatment hours a week; ' +
      `an adult IOP is usually at least 9 and under 20 (SAMHSA advisory; CHCS). ${stays}`,
  })
})

test.each([
  ['iop', 'adult', 8, 'an adult IOP is usually at least 9 and under 20 (SAMHSA advisory; CHCS)'],
  ['iop', 'adult', 20, 'an adult IOP is usually at least 9 and under 20 (SAMHSA advisory; CHCS)'],
  ['iop', 'teen', 5, 'a teen IOP is usually at least 6 and under 20 (SAMHSA advisory; CHCS)'],
  ['iop', 'teen', 20, 'a teen IOP is usually at least 6 and under 20 (SAMHSA advisory; CHCS)'],
  ['php', 'adult', 19, 'an adult PHP is usually at least 20 (ASAM Criteria, 3rd edition; CHCS)'],
  ['php', 'teen', 19, 'a teen PHP is usually at least 20 (ASAM Criteria, 3rd edition; CHCS)'],
  ['outpatient', 'adult', 9, 'adult outpatient care is usually under 9 (ASAM Criteria, 3rd edition)'],
  ['outpatient', 'teen', 6, 'teen outpatient care is usually under 6 (ASAM Criteria, 3rd edition)'],
] as const)('%s for %s: %d hours are told to staff', (level, who, hours, usual) => {
  expect(hoursMessage(level, who, hours)).toBe(
    `phase "start": ${hours} treatment hours a week; ${usual}. ${stays}`,
  )
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
  expect(programProblems(program([phase([group], { choices })]))[0]).toMatchObject({
    path: ['phases', 0, 'sessions', 0, 'choice'],
    message: expect.stringContaining('one alternative alone'),
  })
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

test('a week that is usual at its lightest and not at its heaviest is named with both', () => {
  expect(hoursRemark(phase([...weekOf(19), appointment('one-to-one', 30, 60)]))?.message).toContain(
    '19.5 to 20 treatment hours a week; an adult IOP is usually at least 9 and under 20',
  )
})

test('what does not count cannot make up the hours', () => {
  const uncounted = [
    session('sat', '09:00', '11:00', 'group', { required: false }),
    session('sat', '11:00', '12:00', 'drug-test'),
    session('sat', '12:00', '14:00', 'mutual-help'),
    session('sun', '09:00', '11:00', 'family', { takesPart: 'family' }),
    session('sun', '11:00', '12:00', 'group', { counts: false }),
    session('sun', '12:00', '13:00', 'meal'),
  ]
  expect(hoursRemark(phase([...weekOf(8), ...uncounted]))?.message).toContain('8 treatment hours')
})

test('hours that breaks alone keep from the level are told so', () => {
  const classes = (['mon', 'tue', 'wed'] as const).flatMap((day) => [
    session(day, '09:00', '10:25', 'group'),
    session(day, '10:35', '12:00', 'group'),
  ])
  expect(hoursRemark(phase(classes))?.message).toContain(
    'Breaks alone make the difference: with them it is 9. Your word for the level stays.',
  )
})

test('the level is judged by the program’s own number where a rule lets it count so', () => {
  const says = { hours: { from: 9, to: 9 }, why: 'Each class counts as an hour.' }
  expect(hoursRemark(phase(weekOf(8), { programSays: says }))?.message).toContain('8 treatment hours')
  expect(
    hoursRemark(phase(weekOf(8), { programSays: { ...says, rule: '28 Pa. Code 701.1' } })),
  ).toBeUndefined()
})

test.each([
  ['28 Pa. Code 701.1', true],
  ['Indiana Family Services Manual', true],
  ['House rule', false],
  ['Our own rule', false],
])('an exception by the rule %j lets the hours be: %s', (rule, isCited) => {
  const exception = { reason: 'The state allows a shorter week here.', rule }
  const remark = hoursRemark(phase(weekOf(8), { exception }))
  expect(remark === undefined).toBe(isCited)
  if (!isCited) expect(remark?.message).toContain(`"${rule}" cites no rule that one can look up`)
})

test('an exception that is not needed is a remark', () => {
  const exception = { reason: 'The state allows a shorter week here.', rule: 'Made-up rule 1' }
  expect(hoursRemark(phase(threeEvenings, { exception }))).toEqual({
    path: ['phases', 0, 'exception'],
    message:
      'phase "start": an exception that is not needed: 9 treatment hours a week; ' +
      'an adult IOP is usually at least 9 and under 20 (SAMHSA advisory; CHCS); take it out',
  })
})

test('hours or levels of care that rise are a remark, unless people move as they need', () => {
  const up = phase([session('mon', '09:00', '10:00', 'group')], { level: 'outpatient' })
  const rising = [up, phase(undefined, { id: 'later' })]
  const why = 'where people move up and down as they need, write order: as needed for the program'
  const remarks = (order: 'in turn' | 'as needed') =>
    programWarnings(program(rising, { order }), today).flatMap(({ path, message }) =>
      path[1] === 1 && message.includes('after') ? [message] : [],
    )
  expect(programProblems(program(rising))).toEqual([])
  expect(remarks('in turn')).toEqual([
    `phase "later": level of care iop after outpatient in "start"; ${why}`,
    `phase "later": 9 treatment hours a week after 1 in "start"; ${why}`,
  ])
  expect(remarks('as needed')).toEqual([])
})

test('states in more than one time zone need a zone; where parts of them lie in another, it is a warning', () => {
  const video = (more: Partial<Program>) => program(undefined, { setting: 'virtual', ...more })
  const apart = video({ states: ['Ohio', 'Illinois'] })
  expect(programProblems(apart)).toMatchObject([
    { path: ['states'], message: expect.stringContaining('write timeZone: [Eastern, Central]') },
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
      message: `phase "start": no ${kind} session; group and one-to-one sessions are core services of an IOP (SAMHSA advisory)`,
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
