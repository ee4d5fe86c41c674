import { expect, test } from 'vitest'
import { expectProblem, inFile, placeOf, problemsAfter, replace, write } from '@/tests/content/broken-content'

/** A program of one phase, whose sessions begin on line 14. */
function program(id: string, sessions: readonly string[]): string {
  return [
    `id: ${id}`, `name: Track ${id}`, 'summary: A track that exists for one test alone.', 'who: adult', 'setting: in person',
    'example: true', 'phases:', '  - id: start', '    name: Start', '    level: iop', '    weeks: { from: 4, to: 6 }',
    '    whatChanges: You learn the routine and meet your group.', '    sessions:', ...sessions.map((session) => `      - ${session}`), '',
  ].join('\n')
}

const session = (day: string, start: string, end: string) => `{ day: ${day}, start: "${start}", end: "${end}", kind: group }`
const nineHours = [session('mon', '09:00', '12:00'), session('wed', '09:00', '12:00'), session('fri', '09:00', '12:00')]

const weeks: Readonly<Record<string, readonly string[]>> = {
  nine: nineHours,
  eight: [session('mon', '09:00', '13:00'), session('wed', '09:00', '13:00')],
  backwards: [...nineHours, session('tue', '12:00', '09:00')],
  overlapping: [...nineHours, session('mon', '11:30', '12:30')],
}

const day = 'programs/day.yaml'
const evening = 'programs/evening.yaml'
const problems = problemsAfter(
  ...Object.entries(weeks).map(([id, sessions]) => write(`programs/${id}.yaml`, program(id, sessions))),
  replace(day, 'kind: group }', 'kind: group, nmae: First }'),
  replace(evening, 'weeks: { from: 4, to: 6 }', 'weeks: { from: 4, to: 6, til: 7 }'),
  replace(evening, 'day: wed', 'day: wednesday'),
  replace(evening, '"17:30"', '1730'),
)
const problemsOf = (id: string) => inFile(problems, `programs/${id}.yaml`)

test('nine hours a week are an IOP', () => {
  expect(problemsOf('nine')).toEqual([])
})

test('a program with 8 hours is refused: phase, what was computed, what is allowed', () => {
  expectProblem(problemsOf('eight'), '14:7', 'phase "start": 8 treatment hours a week; an adult IOP is at least 9 and under 20')
})

test('a session that ends before it starts is refused', () => {
  expectProblem(problemsOf('backwards'), '17:42', 'phase "start": tue 12:00 to 09:00 (group) does not end after its start')
})

test('two sessions that overlap are refused', () => {
  expectProblem(problemsOf('overlapping'), '17:28', 'mon 11:30 to 12:30 (group) starts before mon 09:00 to 12:00 (group) has ended')
})

test('a misspelled field of a session or phase is named, with the fields that there are', () => {
  expectProblem(inFile(problems, day), placeOf(day, 'kind: group }', 13), 'phases.0.sessions.0: no such field: nmae; the fields here are day, start, end, kind, name')
  expectProblem(inFile(problems, evening).slice(0, 1), placeOf(evening, 'from: 4, to: 6', 16), 'phases.0.weeks: no such field: til; the fields here are from, to')
})

test('a day that is no day, and a time without quotes, say what is allowed', () => {
  const [, time = '', weekday = '', ...more] = inFile(problems, evening)
  expectProblem([time], placeOf(evening, '"17:30"'), 'found 1730; times are 24-hour, like "18:00", on five minutes, in quotes')
  expectProblem([weekday], placeOf(evening, 'day: wed', 5), 'found "wednesday"; allowed are mon, tue, wed')
  expect(more).toEqual([])
})
