import { expect, test } from 'vitest'
import { countWays, waysOf } from '@/lib/program/choice-ways'
import { isFirm } from '@/lib/program/firm-choice'
import { phase, program, session } from '@/lib/program/gallery-weeks'
import { visits, weekMinutes } from '@/lib/program/hours'
import { kindShares } from '@/lib/program/kind-shares'
import type { Choice } from '@/lib/program/phase-schema'
import { programProblems, programWarnings } from '@/lib/program/rules'
import type { TimedSession } from '@/lib/program/session-schema'

const sessions = (['mon', 'tue', 'wed', 'thu'] as const).flatMap((day) => [
  session(day, '09:00', '12:00', 'group', { choice: 'days' }),
  session(day, '18:00', '20:00', 'skills', { choice: 'days' }),
])
const three: Choice = { id: 'days', take: { from: 3, to: 3 }, of: 'days', chosen: 'each week', each: 1 }
const given = (choice: Choice, own: readonly TimedSession[] = sessions) =>
  phase([...own], { choices: [choice] })

test('of each chosen day a person takes so many sessions: hours, visits and shares', () => {
  const week = given(three)
  expect(weekMinutes(week)).toEqual({ from: 3 * 120, to: 3 * 180 })
  expect(visits(week)).toEqual({ from: 3, to: 3 })
  expect(kindShares(week).map(({ kind, share }) => [kind, share])).toEqual([
    ['group', 0.6],
    ['skills', 0.4],
  ])
  expect(waysOf(sessions, [three])).toHaveLength(4 * 2 ** 3)
})

test('the ways are as many as are found', () => {
  for (const take of [
    { from: 0, to: 2 },
    { from: 3, to: 3 },
    { from: 2, to: 4 },
  ])
    expect(countWays(given({ ...three, take }))).toBe(waysOf(sessions, [{ ...three, take }]).length)
})

test('who comes on all days and takes one session of each is sure of none, and of all where there is one alone', () => {
  const all = { ...three, take: { from: 4, to: 4 } }
  const [first, ...others] = sessions
  if (first === undefined) throw new Error('no session')
  expect(isFirm(first, given(all))).toBe(false)
  const [, ...oneOnMonday] = others
  expect(isFirm(first, given(all, [first, ...oneOnMonday]))).toBe(true)
})

test('sessions of a day with the same option are taken together', () => {
  const halves = sessions.flatMap((one) => [
    { ...one, option: one.kind === 'group' ? 'morning' : 'evening' },
    ...(one.kind === 'group'
      ? [{ ...one, kind: 'education' as const, start: '12:00', end: '13:00', option: 'morning' }]
      : []),
  ])
  expect(weekMinutes(given(three, halves))).toEqual({ from: 3 * 120, to: 3 * 240 })
})

test.each([
  [{ of: 'sessions' as const }, 'each belongs to of: days alone'],
  [{ each: 2 }, 'no day has more than 2 of its sessions'],
  [{ each: 2, twice: true }, 'mon has fewer of its sessions'],
])(
  'each is refused where it says nothing true: %j',
  ({ twice = false, ...more }: Partial<Choice> & { twice?: boolean }, message) => {
    const [, ...others] = sessions
    const third = session('tue', '13:00', '14:00', 'education', { choice: 'days' })
    const own = twice ? [...others, third] : sessions
    expect(programProblems(program([given({ ...three, ...more }, own)]))[0]?.message).toContain(message)
  },
)

test('two sessions of one day in a choice of several sessions are a warning that names each: 1', () => {
  const { each, ...plain } = three
  const found = (choice: Choice) =>
    programWarnings(program([given(choice)]), '2026-11-21').filter(({ message }) =>
      message.includes('each: 1'),
    )
  expect(found({ ...plain, of: 'sessions' })).toHaveLength(1)
  expect(found({ ...plain, of: 'sessions', take: { from: 1, to: 1 } })).toEqual([])
  expect(found(three)).toEqual([])
  expect(each).toBe(1)
})
