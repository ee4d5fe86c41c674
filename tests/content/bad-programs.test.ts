import { expect, test } from 'vitest'
import { expectProblem, placeOf, problemsAfter, replace, write } from '@/tests/content/broken-content'

const path = 'programs/day.yaml'

/** A program of one phase, whose sessions begin on line 14. */
function program(...sessions: readonly string[]): string {
  return [
    'id: case', 'name: Case track', 'shortName: Case', 'summary: A track that exists for one test alone.', 'who: adult', 'setting: in person',
    'example: true', 'phases:', '  - id: start', '    name: Start', '    level: iop', '    weeks: { from: 4, to: 6 }',
    '    whatChanges: You learn the routine and meet your group.', '    sessions:', ...sessions.map((session) => `      - ${session}`), '',
  ].join('\n')
}

const day = (name: string, start: string, end: string) => `{ day: ${name}, start: "${start}", end: "${end}", kind: group }`
const nineHours = [day('mon', '09:00', '12:00'), day('wed', '09:00', '12:00'), day('fri', '09:00', '12:00')]
const judge = (...sessions: readonly string[]) => problemsAfter(write('programs/case.yaml', program(...sessions)))

test('nine hours a week are an IOP', () => {
  expect(judge(...nineHours)).toEqual([])
})

test('a program with 8 hours is refused: phase, what was computed, what is allowed', () => {
  expectProblem(judge(day('mon', '09:00', '13:00'), day('wed', '09:00', '13:00')), 'programs/case.yaml:15:7', 'phase "start": 8 treatment hours a week; an adult IOP is at least 9 and under 20')
})

test('a session that ends before it starts is refused', () => {
  expectProblem(judge(...nineHours, day('tue', '12:00', '09:00')), 'programs/case.yaml:18:42', 'phase "start": tue 12:00 to 09:00 (group) does not end after its start')
})

test('two sessions that overlap are refused', () => {
  expectProblem(judge(...nineHours, day('mon', '11:30', '12:30')), 'programs/case.yaml:18:28', 'mon 11:30 to 12:30 (group) starts before mon 09:00 to 12:00 (group) has ended')
})

test('a misspelled field of a session or phase is named with the fields there are', () => {
  const session = problemsAfter(replace(path, 'kind: group }', 'kind: group, nmae: First }'))
  expectProblem(session, placeOf(path, 'kind: group', 13), 'phases.0.sessions.0: no such field: nmae; the fields here are day, start, end, kind, name')
  const phase = problemsAfter(replace(path, 'weeks: { from: 4, to: 6 }', 'weeks: { from: 4, to: 6, til: 7 }'))
  expectProblem(phase, placeOf(path, 'from: 4', 16), 'phases.0.weeks: no such field: til; the fields here are from, to')
})

test('a day that is no day, and a time without quotes, say what is allowed', () => {
  expectProblem(problemsAfter(replace(path, 'day: mon', 'day: monday')), placeOf(path, 'day: mon', 5), 'found "monday"; allowed are mon, tue, wed')
  expectProblem(problemsAfter(replace(path, '"09:00"', '900')), placeOf(path, '"09:00"'), 'found 900; times are 24-hour, like "18:00", on five minutes, in quotes')
})
