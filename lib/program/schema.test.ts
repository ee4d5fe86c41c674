import { expect, test } from 'vitest'
import { fixtures, phase, program } from '@/lib/program/fixtures'
import { programSchema } from '@/lib/program/schema'

/** The messages for a program of which one session field was changed. */
function messagesFor(change: Record<string, unknown>): readonly string[] {
  const given = structuredClone(program())
  Object.assign(given.phases[0]?.sessions[0] ?? {}, change)
  return (programSchema.safeParse(given).error?.issues ?? []).map(({ path, message }) => {
    return `${path.join('.')}: ${message}`
  })
}

const times = 'times are 24-hour, like "18:00", on five minutes, in quotes'

test('every fixture has the shape of a program', () => {
  for (const fixture of Object.values(fixtures)) expect(programSchema.parse(fixture)).toEqual(fixture)
})

const wrongTimes = ['6 pm', '6:00', '18:02', '24:00', '18:60', ' 18:00', 1080, '']

test.each(wrongTimes)('the time %j is refused', (start) => {
  expect(messagesFor({ start })).toEqual([`phases.0.sessions.0.start: ${times}`])
})

test('a missing time is refused with the same words', () => {
  expect(messagesFor({ end: undefined })).toEqual([`phases.0.sessions.0.end: ${times}`])
})

test('a day or kind that does not exist is answered with those that do', () => {
  expect(messagesFor({ day: 'monday' })).toEqual([
    'phases.0.sessions.0.day: days are "mon", "tue", "wed", "thu", "fri", "sat", "sun"',
  ])
  expect(messagesFor({ kind: 'yoga' })[0]).toContain('kinds are "group", "one-to-one", "family"')
})

test('a misspelled field is answered with the fields there are', () => {
  expect(messagesFor({ knd: 'group' })).toEqual([
    'phases.0.sessions.0: unknown field "knd"; fields are day, start, end, kind, name',
  ])
})

test('addresses that the site needs cannot be program ids', () => {
  for (const id of ['fit', 'gallery', 'Evening track', '']) {
    expect(programSchema.safeParse(program(undefined, { id })).success).toBe(false)
  }
})

test('a program without phases and a phase without sessions are refused', () => {
  const message = (given: unknown) => programSchema.safeParse(given).error?.issues[0]?.message
  expect(message(program([]))).toBe('a program has at least one phase')
  expect(message(program([phase([])]))).toBe('a phase has at least one session')
})
