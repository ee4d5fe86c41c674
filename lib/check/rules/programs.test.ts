import { expect, test } from 'vitest'
import {
  expectProblem,
  inFile,
  placeOf,
  problemsOf,
  smallContent,
  warningsOf,
} from '@/tests/support/small-content'

const day = 'programs/day.yaml'

/** The program of the small content under another name, with other sessions; they begin on line 17. */
function program(id: string, sessions: readonly string[]): string {
  const [head = ''] = (smallContent.get(day) ?? '').split('      - {')
  const named = head.replace('id: day', `id: ${id}`).replace('Day track', `Track ${id}`)
  return `${named}${sessions.map((one) => `      - ${one}\n`).join('')}`
}

const session = (day: string, start: string, end: string) =>
  `{ day: ${day}, start: "${start}", end: "${end}", kind: group }`
const nineHours = [
  session('mon', '09:00', '12:00'),
  session('wed', '09:00', '12:00'),
  session('fri', '09:00', '12:00'),
]

const weeks: Readonly<Record<string, readonly string[]>> = {
  nine: nineHours,
  eight: [session('mon', '09:00', '13:00'), session('wed', '09:00', '13:00')],
  backwards: [...nineHours, session('tue', '12:00', '09:00')],
  overlapping: [...nineHours, session('mon', '11:30', '12:30')],
  'both-forms': [
    ...nineHours,
    '{ day: tue, start: "09:00", end: "10:00", kind: group, appointment: { minutes: { from: 30, to: 60 }, per: week } }',
  ],
  'no-time': [...nineHours, '{ day: tue, kind: group }'],
  'third-week': [
    ...nineHours,
    '{ day: tue, start: "09:00", end: "10:00", kind: family, repeat: every other week, week: 0 }',
  ],
  several: [
    '{ day: [mon, tue, thu], start: "09:00", end: "12:00", kind: group }',
    session('thu', '11:30', '12:30'),
  ],
  alone: [...nineHours.map((one) => one.replace('group', 'skills'))],
}

/** Fields of the file above its phases, each with its line. */
const heads: Readonly<Record<string, (text: string) => string>> = {
  'no-states': (text) => text.replace('setting: in person', 'setting: virtual'),
  'no-such-state': (text) => text.replace('setting: in person', 'setting: virtual\nstates: [Ohoi]'),
  'no-such-day': (text) => text.replace('start: rolling', 'start: ["2027-02-30"]'),
  closed: (text) =>
    text.replace(
      'start: rolling',
      'start: rolling\nclosures: [{ from: "2027-01-02", to: "2027-01-01", why: holidays }]',
    ),
  exception: (text) =>
    text.replace(
      '    goals:',
      '    exception: { reason: It is a quiet town., rule: Made-up rule 1 }\n    goals:',
    ),
  rising: (text) => text.replace('phases:', `phases:\n${onePhase('calm', 'outpatient')}`),
}

function onePhase(id: string, level: string): string {
  return `  - { id: ${id}, name: Calm, level: ${level}, weeks: { from: 1, to: 2 }, whatChanges: You come once a week., goals: [Keep going.], sessions: [${session('mon', '09:00', '10:00')}] }`
}

const path = (id: string) => `programs/${id}.yaml`
const texts = {
  ...Object.fromEntries(Object.entries(weeks).map(([id, sessions]) => [path(id), program(id, sessions)])),
  ...Object.fromEntries(
    Object.entries(heads).map(([id, change]) => [path(id), change(program(id, nineHours))]),
  ),
}
const problems = problemsOf(texts)
const problemsIn = (id: string) => inFile(problems, path(id))
const remarksIn = (id: string) => inFile(warningsOf({ [path(id)]: texts[path(id)] ?? '' }), path(id))
const levelLine = placeOfLevel()

function placeOfLevel(): number {
  return (
    program('any', [])
      .split('\n')
      .findIndex((line) => line.trim().startsWith('level:')) + 1
  )
}

test('nine hours a week are an IOP', () => {
  expect(problemsIn('nine')).toEqual([])
})

test('a program with 8 hours is told to its staff: phase, what was computed, what is usual', () => {
  expect(problemsIn('eight')).toEqual([])
  expectProblem(
    remarksIn('eight').slice(0, 1),
    `${levelLine}:12`,
    'phase "start": 8 treatment hours a week; an adult IOP is usually at least 9 and under 20',
  )
})

test('a line for several days is one place, whichever of its days is meant', () => {
  const several = problemsIn('several')
  expectProblem(
    several,
    '18:28',
    'thu 11:30 to 12:30 (group) starts before thu 09:00 to 12:00 (group) has ended',
  )
})

test('a session that ends before it starts is refused', () => {
  expectProblem(
    problemsIn('backwards'),
    '20:42',
    'phase "start": tue 12:00 to 09:00 (group) does not end after its start',
  )
})

test('two sessions that overlap are refused', () => {
  expectProblem(
    problemsIn('overlapping'),
    '20:28',
    'mon 11:30 to 12:30 (group) starts before mon 09:00 to 12:00 (group) has ended',
  )
})

test('a slip in a session or a phase is named at its place, with what is allowed', () => {
  const [weeksField = '', time = '', weekday = '', field = '', ...more] = problemsOf({
    [day]: (text) =>
      text
        .replace('weeks: { from: 4, to: 6 }', 'weeks: { from: 4, to: 6, til: 7 }')
        .replace('"09:00"', '900')
        .replace('day: wed', 'day: wednesday')
        .replace('kind: group }', 'kind: group, nmae: First }'),
  })
  const allowed = 'kind, name, takesPart, required, counts, where, day, start, end, repeat, week, which, from'
  expectProblem(
    [weeksField],
    `${day}:${placeOf(day, 'from: 4, to: 6', 16)}`,
    'phases.0.weeks: no such field: til; the fields here are from, to',
  )
  expectProblem(
    [time],
    `${day}:${placeOf(day, '"09:00"')}`,
    'found 900; times are 24-hour, like "18:00", in quotes',
  )
  // Three characters less before it in the line.
  expectProblem(
    [weekday],
    `${day}:${placeOf(day, 'kind: group }', 9)}`,
    `phases.0.sessions.0: no such field: nmae; the fields here are ${allowed}`,
  )
  expectProblem([field], `${day}:${placeOf(day, 'wed')}`, 'found "wednesday"; a day is one of mon, tue, wed')
  expect(more).toEqual([])
})

test('a name that says what is treated is told to staff, with the line to write', () => {
  const named = (name: string, more = '') => {
    const text = program('named', nineHours).replace(/^name: .*$/m, `name: ${name}${more}`)
    return inFile(warningsOf({ [path('named')]: text }), path('named')).filter((line) =>
      line.includes('discreetName'),
    )
  }
  expectProblem(
    named('Recovery mornings'),
    '2:7',
    'write what a message may call it, like discreetName: Evening group',
  )
  expect(named('Recovery mornings', '\ndiscreetName: Morning group')).toEqual([])
  expectProblem(
    named('Recovery mornings', '\ndiscreetName: Sober group'),
    '3:15',
    'discreetName: Evening group',
  )
  expect(named('Mornings')).toEqual([])
})

test('a session is at a time or by appointment', () => {
  const both = problemsIn('both-forms')
  expect(both).toHaveLength(3)
  expectProblem(
    both.slice(1, 2),
    '20:28',
    'phases.0.sessions.3.start: found "09:00"; an appointment has no set time; keep the time or the appointment',
  )
  expectProblem(
    problemsIn('no-time'),
    '20:9',
    'phases.0.sessions.3: a session needs start, end, or an appointment',
  )
})

test('a week that its repeat does not have is refused', () => {
  expectProblem(problemsIn('third-week'), '20:97', 'found 0; write a whole number, 1 to 520')
})

test('an IOP without group is a warning and no problem', () => {
  expect(problemsIn('alone')).toEqual([])
  const warnings = warningsOf({ [path('alone')]: program('alone', weeks.alone ?? []) })
  expect(inFile(warnings, path('alone'))).toEqual(
    ['group', 'one-to-one'].map(
      (kind) =>
        `17:7  warning: phase "start": no ${kind} session; group and one-to-one sessions are core services of an IOP (SAMHSA advisory); where the program has none, leave it out`,
    ),
  )
})

test('video without states, a state that does not exist, a day that does not exist', () => {
  expectProblem(
    problemsIn('no-states'),
    '5:10',
    'setting virtual without states; name the states whose residents you serve by video',
  )
  expectProblem(problemsIn('no-such-state'), '6:10', 'found "Ohoi"; allowed are Alabama, Alaska')
  expectProblem(
    problemsIn('no-such-day'),
    '7:9',
    'found "2027-02-30"; use a day that exists, written like 2026-03-31',
  )
})

test('a closure that ends before it begins, and an exception that none needs', () => {
  expectProblem(
    problemsIn('closed'),
    '8:38',
    'a closure from 2027-01-02 to 2027-01-01; it ends on its first day or later',
  )
  expectProblem(
    remarksIn('exception').slice(0, 1),
    '15:16',
    'phase "start": an exception that is not needed: 9 treatment hours a week',
  )
})

test('care that rises from one phase to the next is told to staff, level and hours each at its place', () => {
  const rising = remarksIn('rising').filter((line) => line.includes(' after '))
  expect(rising).toHaveLength(2)
  expectProblem(
    rising.slice(0, 1),
    '13:12',
    'phase "start": level of care iop after outpatient in "calm"; where your program goes on so',
  )
  expectProblem(
    rising.slice(1),
    '18:7',
    'phase "start": 9 treatment hours a week after 1 in "calm"; where your program goes on so',
  )
})
