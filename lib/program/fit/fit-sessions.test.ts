import { expect, test } from 'vitest'
import { fitChoices, fitSessions } from '@/lib/program/fit/fit-sessions'
import { appointment, phase, session } from '@/lib/program/gallery-weeks'

const parents = session('wed', '18:00', '19:00', 'family', { takesPart: 'family' })
const together = session('wed', '19:00', '20:00', 'family')
const early = session('mon', '09:00', '10:30', 'group')
const late = session('mon', '11:00', '12:00', 'drug-test', { required: false })

test('only what the person comes to at a set time is compared: not the family’s own session, not an appointment', () => {
  const found = fitSessions(phase([parents, together, appointment('one-to-one', 50, 60)]))
  expect(found.map(({ session: one }) => one)).toEqual([together])
})

test('sessions come Monday first, by start, with their minutes and whether they are required', () => {
  expect(fitSessions(phase([together, late, early]))).toEqual([
    { day: 'mon', from: 540, to: 630, required: true, travels: true, lasts: undefined, session: early },
    { day: 'mon', from: 660, to: 720, required: false, travels: true, lasts: undefined, session: late },
    { day: 'wed', from: 1140, to: 1200, required: true, travels: true, lasts: undefined, session: together },
  ])
})

test('travel counts for each session unless it is by video', () => {
  const at = (where: 'in person' | 'video' | 'either') => session('mon', '09:00', '10:00', 'group', { where })
  const found = fitSessions(phase([at('in person'), at('either'), at('video')]))
  expect(found.map(({ travels }) => travels)).toEqual([true, true, false])
})

test('what only goes with other sessions, or is elsewhere, is not compared', () => {
  const found = fitSessions(
    phase([
      early,
      session('mon', '10:30', '11:00', 'meal'),
      session('mon', '08:00', '12:00', 'child-care'),
      session('tue', '18:00', '19:00', 'mutual-help', { where: 'elsewhere' }),
    ]),
  )
  expect(found.map(({ session: one }) => one)).toEqual([early])
})

test('of a day with a morning and an evening, of which a person takes one, each is a part of its own', () => {
  const choice = { id: 'days', take: { from: 1, to: 1 }, of: 'days', chosen: 'each week' } as const
  const sessions = (['mon', 'tue'] as const).flatMap((day) => [
    session(day, '09:00', '12:00', 'group', { choice: 'days' }),
    session(day, '18:00', '21:00', 'group', { choice: 'days' }),
  ])
  const partsOf = (more: { readonly each?: number }) => {
    const [found] = fitChoices(phase(sessions, { choices: [{ ...choice, ...more }] }))
    return [found?.each, found?.options.map((parts) => parts.map(({ length }) => length))]
  }
  expect(partsOf({ each: 1 })).toEqual([
    1,
    [
      [1, 1],
      [1, 1],
    ],
  ])
  expect(partsOf({})).toEqual([1, [[2], [2]]])
})

test('alternatives stand in their choice, with how many of them a person needs', () => {
  const choice = { id: 'one', take: { from: 1, to: 2 }, of: 'options', chosen: 'at the start' } as const
  const [am, pm] = [
    session('mon', '09:00', '10:00', 'group', { choice: 'one', option: 'am' }),
    session('wed', '18:00', '19:00', 'group', { choice: 'one', option: 'pm' }),
  ]
  const given = phase([together, am, pm], { choices: [choice] })
  expect(fitSessions(given).map(({ session: one }) => one)).toEqual([together])
  const [found] = fitChoices(given)
  expect([found?.take, found?.options.map((parts) => parts.flat().map(({ session: one }) => one))]).toEqual([
    1,
    [[am], [pm]],
  ])
})
