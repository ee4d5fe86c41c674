import { expect, test } from 'vitest'
import { smallWeekDays, smallWeekTimes, smallWeekTracks } from '@/lib/program/small-week'
import { writtenProgram } from '@/lib/program/schema'
import type { Program } from '@/lib/program/schema'
import { english } from '@/tests/support/english'

const labels = { evening: 'Evening', day: 'Day' }

function track(id: string, who: string, sessions: readonly string[]): Program {
  return writtenProgram.parse({
    id,
    name: id,
    summary: 'A track that exists for tests alone.',
    who,
    setting: 'in person',
    languages: ['English'],
    start: 'rolling',
    example: true,
    phases: [
      {
        id: 'start',
        name: 'Start',
        level: 'iop',
        weeks: { from: 4, to: 6 },
        whatChanges: 'You learn the routine.',
        goals: ['Get to know your group.'],
        sessions: sessions.map((one) => {
          const [day, start, end, kind = 'group'] = one.split(' ')
          return { day, start, end, kind }
        }),
      },
    ],
  })
}

const evening = track('evening', 'adult', [
  'mon 18:00 21:00',
  'tue 17:30 18:30 one-to-one',
  'thu 18:00 21:00',
])
const day = track('day', 'adult', [
  'mon 09:00 12:00',
  'wed 09:00 12:00',
  'fri 09:00 12:00',
  'sat 09:00 09:10 drug-test',
])
const teen = track('teen', 'teen', ['mon 17:30 20:00', 'wed 17:30 20:00', 'fri 17:30 20:00'])

const idsOf = (...programs: readonly Program[]) =>
  smallWeekTracks(programs, labels).map(({ program, label }) => `${label} ${program.id}`)

test('the evening comes before the day, and adults before teens', () => {
  expect(idsOf(teen, day, evening)).toEqual(['Evening evening', 'Day day'])
  expect(idsOf(teen, day)).toEqual(['Evening teen', 'Day day'])
  expect(idsOf(day)).toEqual(['Day day'])
})

test('the days and times are those of the sessions; a test alone is no day of treatment', () => {
  const [first, second] = smallWeekTracks([day, evening], labels)
  if (first === undefined || second === undefined) throw new Error('two tracks were given')
  expect(smallWeekDays(first)).toEqual(['mon', 'tue', 'thu'])
  expect(smallWeekTimes(first, english)).toBe('Monday and Thursday, 6 to 9 pm; Tuesday, 5:30 to 6:30 pm')
  expect(smallWeekDays(second)).toEqual(['mon', 'wed', 'fri'])
  expect(smallWeekTimes(second, english)).toBe('Monday, Wednesday, and Friday, 9 am to noon')
})
