import { expect, test } from 'vitest'
import { minutesInAll } from '@/lib/program/hours-in-all'
import { appointment, phase, program, session, threeEvenings } from '@/lib/program/gallery-weeks'
import type { Phase } from '@/lib/program/schema'

const talks = (times: number) => {
  const one = appointment('one-to-one', 50, 50, 'program')
  return { ...one, appointment: { ...one.appointment, times: { from: times, to: times } } }
}
const weeks = (count: number): Partial<Phase> => ({ weeks: { from: count, to: count } })

test('parts of so many weeks add up, and a set of appointments over the whole program is counted once', () => {
  const parts = [
    phase([...threeEvenings, talks(3)], weeks(4)),
    phase([session('mon', '18:00', '19:30', 'group'), talks(3)], { id: 'two', ...weeks(8) }),
  ]
  expect(minutesInAll(program(parts))).toEqual({ from: 4 * 540 + 8 * 90 + 150, to: 4 * 540 + 8 * 90 + 150 })
})

test('a part that ends after so many days has so many', () => {
  expect(minutesInAll(program([phase(undefined, { weeks: { from: 7 }, endsAfter: 20 })]))).toEqual({
    from: 3600,
    to: 3600,
  })
})

test('what is not every week is counted in its weeks', () => {
  const other = session('tue', '18:00', '19:00', 'family', { repeat: 'every other week', week: 2 })
  expect(minutesInAll(program([phase([...threeEvenings, other], weeks(5))]))).toEqual({
    from: 2820,
    to: 2820,
  })
  const agreed = { ...appointment('one-to-one', 30, 60, 'every other week') }
  expect(minutesInAll(program([phase([...threeEvenings, agreed], weeks(5))]))).toEqual({
    from: 2790,
    to: 2880,
  })
})

test('nothing is said where the length is open, months play a part, or people move up and down', () => {
  expect(minutesInAll(program())).toBe(undefined)
  expect(minutesInAll(program([phase(undefined, { weeks: { from: 12 } })]))).toBe(undefined)
  const monthly = appointment('one-to-one', 30, 60, 'month')
  expect(minutesInAll(program([phase([...threeEvenings, monthly], weeks(5))]))).toBe(undefined)
  expect(minutesInAll(program([phase(undefined, weeks(5))], { order: 'as needed' }))).toBe(undefined)
})
