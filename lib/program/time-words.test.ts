import { expect, test } from 'vitest'
import { english } from '@/tests/support/english'
import { minutesOf } from '@/lib/program/hours'
import { clockRange, timeOfDay, timeRange } from '@/lib/program/time-words'

test.each([
  ['05:00', '5 am'],
  ['11:55', '11:55 am'],
  ['12:00', 'noon'],
  ['12:05', '12:05 pm'],
  ['18:00', '6 pm'],
  ['21:30', '9:30 pm'],
])('%s is said as "%s"', (time, said) => {
  expect(timeOfDay(minutesOf(time), english)).toBe(said)
})

test.each([
  ['18:00', '20:00', '6 to 8 pm', '6 to 8'],
  ['17:30', '18:30', '5:30 to 6:30 pm', '5:30 to 6:30'],
  ['09:00', '11:00', '9 to 11 am', '9 to 11'],
  ['11:00', '12:00', '11 am to noon', '11 to 12'],
  ['12:00', '13:00', 'noon to 1 pm', '12 to 1'],
  ['12:30', '13:30', '12:30 to 1:30 pm', '12:30 to 1:30'],
  ['11:30', '12:30', '11:30 am to 12:30 pm', '11:30 to 12:30'],
])('%s to %s is said as "%s" and drawn as "%s"', (from, to, said, drawn) => {
  expect(timeRange(minutesOf(from), minutesOf(to), english)).toBe(said)
  expect(clockRange(minutesOf(from), minutesOf(to), english)).toBe(drawn)
})
