import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { askIds } from '@/lib/content/schema/local'
import { expectProblem, inFile, problemsOf, warningsOf } from '@/tests/support/small-content'

/** The problems of a file with these lines below `facts`. */
function inLocal(...lines: readonly string[]): readonly string[] {
  const text = `facts:\n${lines.map((line) => `  ${line}`).join('\n')}\n`
  return inFile(problemsOf({ 'local.yaml': text }), 'local.yaml')
}

test('a telephone number in another form, or without its hyphens, is refused with the form that is right', () => {
  const phone = (number: string) =>
    inLocal(
      'admissions:',
      `  phone: { number: ${number}, who: Our staff, hours: all day, cost: Free }`,
      '  checked: 2026-11-02',
    )
  expectProblem(
    phone('"(555) 555-0142"'),
    '3:22',
    'found "(555) 555-0142"; write the number like 1-555-010-0000',
  )
  expectProblem(phone('15555550123'), '3:22', 'write the number like 1-555-010-0000, with its hyphens')
})

test('how calls are answered is chosen among what the guide has a sentence for', () => {
  const calls = (...lines: readonly string[]) =>
    inLocal(
      'admissions:',
      '  phone: { number: 1-555-555-0142, who: Our staff, hours: all day, cost: Free }',
      '  checked: 2026-11-02',
      ...lines,
    )
  expect(calls('  no-answer: voicemail', '  calls-back: { hours: 4 }', '  to-others: nothing')).toEqual([])
  expectProblem(calls('  calls-back: soon'), '5:17', 'write same day, next workday, no calls, or a time')
  expectProblem(calls('  to-others: everything'), '5:16', 'nothing', 'case by case')
})

test('a start date that has passed is refused', () => {
  expectProblem(
    inLocal('start-dates:', '  dates: [2999-01-06, 2020-01-06]', '  checked: 2020-01-01'),
    '3:25',
    'the start date 2020-01-06 has passed',
    'take it out',
  )
})

test('a state on a line of its own is told, with the line to write', () => {
  const told = (lines: string) => {
    const text = `facts:\n  address: { lines: ${lines}, checked: 2026-11-02 }\n`
    return inFile(warningsOf({ 'local.yaml': text }), 'local.yaml')
  }
  expect(told('[12 Main Street, Town, ST]')[0]).toContain('write lines: ["12 Main Street", "Town, ST"]')
  expect(told('[12 Main Street, "Town, ST"]')).toEqual([])
})

test('a notice is opened by https alone', () => {
  expectProblem(
    inLocal('notices: { privacy: "http://example.org/", checked: 2026-11-02 }'),
    '2:23',
    'use an https address',
  )
})

test('a part that the guide does not know is refused, with the parts it knows', () => {
  expectProblem(
    inLocal('medicine: { text: You keep your medicine., checked: 2026-11-02 }'),
    '2:3',
    'no such field: medicine',
    'medicine-policy',
  )
})

test('a fact cannot be checked tomorrow, nor end before it was checked', () => {
  expectProblem(
    inLocal('parking: { text: Parking is free., checked: 2999-01-01 }'),
    '2:47',
    'checked (2999-01-01) lies after today',
  )
  expectProblem(
    inLocal('parking: { text: Parking is free., checked: 2026-11-02, until: 2026-01-01 }'),
    '2:66',
    'until (2026-01-01) lies before checked',
  )
})

test('the models in the file that ships are no facts: with the # taken away, the check refuses every part', () => {
  const models = readFileSync('content/local.yaml', 'utf8').replaceAll(
    /^ {2}# (?=[a-z-]+: *(?:\{.*)?$| )/gm,
    '  ',
  )
  const problems = inFile(problemsOf({ 'local.yaml': models }), 'local.yaml')
  const refused = new Set(problems.map((line) => /facts\.([a-z-]+)/.exec(line)?.[1]))
  expect([...askIds, 'mistakes', 'notices'].filter((id) => !refused.has(id))).toEqual([])
})
