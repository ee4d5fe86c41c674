import { expect, test } from 'vitest'
import { shippedProgram } from '@/lib/program/english.fixture'
import { fixtures, phase, program, session, threeEvenings } from '@/lib/program/fixtures'
import { programProblems } from '@/lib/program/rules'
import { days } from '@/lib/program/schema'
import type { Audience, LevelOfCare, Phase } from '@/lib/program/schema'

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
  for (const each of [shippedProgram('day'), shippedProgram('evening'), ...Object.values(fixtures)]) {
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
