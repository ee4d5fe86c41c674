import { expect, test } from 'vitest'
import { english, shippedIds, shippedProgram, englishForms } from '@/tests/support/english'
import { appointment, fixtures, phase, program, session } from '@/lib/program/gallery-weeks'
import { plainText } from '@/lib/program/forms/plain-text'
import type { Program } from '@/lib/program/schema'

const frame = { safety: ['Read this first.'], address: 'https://iop-guide.example/program/evening/' }
const textOf = (given: Program, more = {}) => plainText(given, english, englishForms, { ...frame, ...more })

test('a draft opens with its line, an example says so under its name', () => {
  expect(textOf(program(), { draft: 'Draft. Not checked.' })).toMatch(
    /^Draft\. Not checked\.\n\nFixture track, example\n={22}\nExample, not a real program\n\n3 evenings, /,
  )
  expect(textOf(program(undefined, { example: false, name: 'Evening track' }))).toMatch(
    /^Evening track\n={13}\n\n3 evenings, /,
  )
})

test('the week goes day by day, with what sets a session apart in words', () => {
  const { 'not-every-week': given } = fixtures
  expect(given && textOf(given)).toContain(
    [
      'The week:',
      'Mon  5:30 to 5:45 pm  Drug test (not counted in the hours)',
      'Mon  6 to 9 pm        Group',
      'Tue  6 to 7 pm        Family session (every other week)',
      'Tue  6 to 7 pm        Skills (every other week; from week 2)',
      'Wed  6 to 9 pm        Group',
      'Wed  6 to 7:30 pm     Family session (your family, without you)',
      'Thu  6 to 9 pm        Group',
      'Fri  6 to 6:30 pm     Medical visit (every fourth week; from week 3)',
      'Sat  10 to 11 am      Mutual-help meeting (optional; not counted in the hours)',
      '',
      'By appointment:',
      '- One-to-one: 50 to 60 minutes each week',
      '',
    ].join('\n'),
  )
})

test('a name too long for its column goes on below itself', () => {
  const name = 'Understanding withdrawal, sleep and stress with your “family”'
  expect(
    textOf(program([phase([session('mon', '11:30', '12:30', 'skills', { name, required: false })])])),
  ).toContain(
    'Mon  11:30 am to 12:30 pm  Understanding withdrawal, sleep and stress with your\n' +
      '                           "family" (optional)\n',
  )
})

test('a phase all by appointment has no list of days', () => {
  const text = textOf(program([phase([appointment('one-to-one', 50, 60)], { level: 'outpatient' })]))
  expect(text).not.toContain('The week:')
  expect(text).toContain('By appointment:\n- One-to-one: 50 to 60 minutes each week\n')
})

test('it ends with what to know before stopping, and the address on a line of its own', () => {
  expect(textOf(program())).toMatch(
    /\n\n- Read this first\.\n\n[^\n]+\nhttps:\/\/iop-guide\.example\/program\/evening\/\n$/,
  )
})

test('the programs of the site fit their lines', () => {
  for (const id of shippedIds) {
    expect(
      textOf(shippedProgram(id))
        .split('\n')
        .filter((line) => line.length > 80),
    ).toEqual([])
  }
})
