import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clashes, isTaken } from '@/lib/program/fit/clashes'
import type { BusyTime, FitSession } from '@/lib/program/fit/clashes'
import { longestTravel } from '@/lib/program/fit/entered'
import { days } from '@/lib/program/lists'

const lastMinute = 24 * 60

/** Any minute, and often a full or half hour, so that times meet exactly. */
const minute = fc.oneof(
  fc.integer({ min: 0, max: lastMinute }),
  fc.integer({ min: 0, max: 48 }).map((half) => half * 30),
)
const stretch = fc
  .tuple(fc.constantFrom(...days.slice(0, 2)), minute, minute)
  .filter(([, from, to]) => from < to)
  .map(([day, from, to]): BusyTime => ({ day, from, to }))
const anySession = fc
  .tuple(stretch, fc.boolean(), fc.boolean(), fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }))
  .map(([time, required, travels, lasts]): FitSession => ({
    ...time,
    required,
    travels,
    lasts: lasts === undefined ? undefined : Math.min(lasts, time.to - time.from),
  }))
const travel = fc.oneof(
  fc.integer({ min: 0, max: longestTravel }),
  fc.integer({ min: 0, max: 6 }).map((half) => half * 30),
)

/** Minute by minute: is there one in which the person is away for it, and busy? */
function shareAMinute(
  day: FitSession['day'],
  from: number,
  to: number,
  busy: readonly BusyTime[],
  way: number,
): boolean {
  for (let now = 0; now < lastMinute; now += 1) {
    const away = from - way <= now && now < to + way
    if (away && busy.some((time) => time.day === day && time.from <= now && now < time.to)) return true
  }
  return false
}

/** The same at every minute at which something short may begin. */
function isBusyFor(session: FitSession, busy: readonly BusyTime[], travelMinutes: number): boolean {
  const { day, from, to, lasts = to - from, travels } = session
  const way = travels ? travelMinutes : 0
  for (let start = from; start + lasts <= to; start += 1) {
    if (!shareAMinute(day, start, start + lasts, busy, way)) return false
  }
  return true
}

test('a session clashes exactly when a minute-by-minute count finds a minute of it, or of its way, that is taken', () => {
  fc.assert(
    fc.property(
      fc.array(anySession, { maxLength: 6 }),
      fc.array(stretch, { maxLength: 5 }),
      travel,
      (sessions, busy, way) => {
        const brute = sessions.filter((session) => isBusyFor(session, busy, way))
        const found = clashes(sessions, busy, way)
        expect(found.required).toEqual(brute.filter(({ required }) => required))
        expect(found.optional).toEqual(brute.filter(({ required }) => !required))
      },
    ),
    { numRuns: 1000 },
  )
})

test('more busy times or a longer way never make a clash go away', () => {
  fc.assert(
    fc.property(
      fc.array(anySession, { maxLength: 6 }),
      fc.array(stretch, { maxLength: 5 }),
      stretch,
      travel,
      (sessions, busy, more, way) => {
        const found = clashes(sessions, busy, way).required
        expect(clashes(sessions, [...busy, more], way).required).toEqual(expect.arrayContaining([...found]))
        expect(clashes(sessions, busy, way + 5).required).toEqual(expect.arrayContaining([...found]))
      },
    ),
    { numRuns: 2000 },
  )
})

const group: FitSession = { day: 'wed', from: 18 * 60, to: 20 * 60, required: true, travels: true }

test('touching is no clash, and one minute more is', () => {
  const until = (to: number): BusyTime => ({ day: 'wed', from: 9 * 60, to })
  expect(clashes([group], [until(18 * 60)], 0).required).toEqual([])
  expect(clashes([group], [until(18 * 60 + 1)], 0).required).toEqual([group])
})

test('the way counts there and back', () => {
  const busy = (from: number, to: number): BusyTime => ({ day: 'wed', from, to })
  expect(clashes([group], [busy(17 * 60, 17 * 60 + 30)], 30).required).toEqual([])
  expect(clashes([group], [busy(17 * 60, 17 * 60 + 30)], 31).required).toEqual([group])
  expect(clashes([group], [busy(20 * 60 + 30, 21 * 60)], 31).required).toEqual([group])
})

test('the way ends at midnight on both sides of the day', () => {
  const late: FitSession = { day: 'sat', from: 22 * 60, to: 23 * 60, required: true, travels: true }
  const early: FitSession = { day: 'sat', from: 5 * 60, to: 6 * 60, required: true, travels: true }
  const nextDay: BusyTime = { day: 'sun', from: 0, to: 2 * 60 }
  const dayBefore: BusyTime = { day: 'fri', from: 22 * 60, to: lastMinute }
  expect(clashes([late, early], [nextDay, dayBefore], longestTravel).required).toEqual([])
  // What lies past midnight is no part of the day, whatever number stands there.
  expect(
    clashes([late], [{ day: 'sat', from: lastMinute, to: lastMinute + 30 }], longestTravel).required,
  ).toEqual([])
})

test('an optional session is told apart, and the order stays', () => {
  const meeting: FitSession = { ...group, from: 20 * 60, to: 21 * 60, required: false }
  const skills: FitSession = { ...group, from: 20 * 60, to: 21 * 60 }
  const wholeDay: BusyTime = { day: 'wed', from: 0, to: lastMinute }
  expect(clashes([skills, meeting, group], [wholeDay], 0)).toEqual({
    required: [skills, group],
    optional: [meeting],
  })
})

test('a session by video needs no way', () => {
  const busy: BusyTime = { day: 'wed', from: 17 * 60, to: 18 * 60 }
  expect(clashes([group, { ...group, travels: false }], [busy], 30).required).toEqual([group])
})

test('what is open for hours clashes only when no time is left that is long enough, with the way', () => {
  const dose: FitSession = { ...group, from: 5 * 60, to: 11 * 60, lasts: 10 }
  const until = (to: number): BusyTime => ({ day: 'wed', from: 0, to })
  expect(isTaken(dose, [until(10 * 60 + 50)], 0)).toBe(false)
  expect(isTaken(dose, [until(10 * 60 + 51)], 0)).toBe(true)
  expect(isTaken(dose, [until(10 * 60 + 31)], 20)).toBe(true)
})

test('a session over midnight clashes with the night of the next day too', () => {
  const night: FitSession = { ...group, day: 'sun', from: 22 * 60, to: 25 * 60 }
  const early = (day: BusyTime['day'], from: number): BusyTime => ({ day, from, to: 5 * 60 })
  expect(isTaken(night, [early('mon', 60)], 0)).toBe(false)
  expect(isTaken(night, [early('mon', 59)], 0)).toBe(true)
  expect(isTaken(night, [early('sun', 0)], 0)).toBe(false)
})
