import { expect, test } from 'vitest'
import { glanceSentence } from '@/lib/program/glance-sentence'
import { appointment, fixtures, phase, program, session, threeEvenings } from '@/lib/program/gallery-weeks'
import type { Phase } from '@/lib/program/schema'
import { english, shippedProgram } from '@/tests/support/english'

const after = (more: Partial<Phase> = {}) =>
  phase([session('mon', '18:00', '20:00', 'group')], { id: 'after', level: 'outpatient', ...more })

test('it tells the first part with its length, and what follows', () => {
  expect(glanceSentence(shippedProgram('evening'), english)).toBe(
    '4 evenings, 10 hours of treatment a week, for 4 to 6 weeks; then 3 evenings, 9 hours a week; then 2 evenings, 3 hours a week.',
  )
})

test.each([
  ['one-session-week', '1 evening, 1 and a half hours of treatment a week, for 1 week.'],
  ['optional-only', 'This program has no required treatment sessions. Come when it helps you.'],
  ['virtual', '3 evenings by video, 9 hours of treatment a week, for 4 to 6 weeks.'],
  [
    'by-appointment-only',
    'A one-to-one talk by appointment, 50 minutes to 1 hour of treatment a week, in some weeks up to 1 and a half hours, for 4 to 6 weeks.',
  ],
])('the sentence of %s', (id, said) => {
  const given = fixtures[id]
  expect(given && glanceSentence(given, english)).toBe(said)
})

test('of more than five parts it tells the first two and the last', () => {
  const parts = [1, 2, 3, 4, 5].map((id) => phase(threeEvenings.slice(0, 3 - (id % 3)), { id: `part-${id}` }))
  expect(glanceSentence(program([...parts, after()]), english)).toMatch(
    /^2 evenings, .+; then 1 evening, .+; in the end 1 evening, 2 hours a week\.$/,
  )
})

test('parts that one sentence cannot hold are told in several, with ranges and short lengths', () => {
  const monthly = session('sat', '09:00', '12:00', 'family', { repeat: 'monthly', which: ['first'] })
  const first = phase([...threeEvenings, monthly], { weeks: { from: 7 }, endsAfter: 20 })
  const second = phase(threeEvenings, { id: 'second' })
  expect(glanceSentence(program([first, second, after()]), english)).toBe(
    '3 evenings (in some weeks 4 visits), 9 to 12 hours of treatment a week, for 20 treatment days (7 weeks or more). Then 3 evenings, 9 hours a week. Then 1 evening, 2 hours a week.',
  )
  const parts = [1, 2, 3, 4].map((id) => phase(threeEvenings.slice(0, 3 - (id % 3)), { id: `part-${id}` }))
  expect(glanceSentence(program([first, second, ...parts, after()]), english)).toMatch(
    /weeks or more\)\. Then 3 evenings, 9 hours a week\. In the end 1 evening, 2 hours a week\.$/,
  )
})

test('weeks off stand between the parts, which then are two, however alike', () => {
  const parts = [phase(undefined, { pauseAfter: { from: 2, to: 2 } }), phase(undefined, { id: 'two' })]
  expect(glanceSentence(program(parts), english)).toBe(
    '3 evenings, 9 hours of treatment a week, for 4 to 6 weeks; then 2 weeks off; then 3 evenings, 9 hours a week.',
  )
})

test('parts with the same week are one stretch of time', () => {
  const parts = [
    phase(undefined, { weeks: { from: 4, to: 4 } }),
    phase(undefined, { id: 'two', weeks: { from: 8, to: 10 } }),
  ]
  expect(glanceSentence(program([...parts, after()]), english)).toBe(
    '3 evenings, 9 hours of treatment a week, for 12 to 14 weeks; then 1 evening, 2 hours a week.',
  )
})

test('where people move up and down there is no first and last', () => {
  const steps = [after(), phase()]
  expect(glanceSentence(program(steps, { order: 'as needed' }), english)).toBe(
    '1 evening, 2 hours of treatment a week, to begin with; up to 3 evenings, 9 hours a week, when you need more.',
  )
  expect(glanceSentence(program(steps.toReversed(), { order: 'as needed' }), english)).toBe(
    '3 evenings, 9 hours of treatment a week, to begin with; down to 1 evening, 2 hours a week, when you need less.',
  )
})

test('a rare week does not read like every week, and a length by days is told as such', () => {
  const monthly = session('sat', '09:00', '12:00', 'family', { repeat: 'monthly', which: ['first'] })
  expect(glanceSentence(program([phase([...threeEvenings, monthly])]), english)).toBe(
    '3 evenings (in some weeks 4 visits), 9 hours of treatment a week, in some weeks up to 12 hours, for 4 to 6 weeks.',
  )
  expect(glanceSentence(program([phase(undefined, { weeks: { from: 7 }, endsAfter: 20 })]), english)).toBe(
    '3 evenings, 9 hours of treatment a week, for 20 treatment days, which takes at least 7 weeks and longer when you miss some.',
  )
  const seldom = phase([session('mon', '18:00', '18:30', 'medical', { repeat: 'every fourth week' })])
  expect(glanceSentence(program([seldom]), english)).toBe(
    '1 evening every fourth week, half an hour every fourth week, for 4 to 6 weeks.',
  )
  const needed = { ...appointment('family', 0, 60, 'month') }
  const whenNeeded = { ...needed, appointment: { ...needed.appointment, whenNeeded: true } }
  expect(glanceSentence(program([phase([...threeEvenings, whenNeeded])]), english)).toContain(
    '3 evenings, 9 hours of treatment a week, in some weeks up to 10 hours,',
  )
})
