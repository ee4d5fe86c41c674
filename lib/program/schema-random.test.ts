import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyProgram, anyWritten } from '@/tests/support/arbitrary-program'
import {
  appointmentPeriods,
  levelsOfCare,
  participants,
  phaseOrders,
  repeats,
  sessionKinds,
  sessionPlaces,
  settings,
} from '@/lib/program/lists'
import { programProblems } from '@/lib/program/rules'
import { writtenProgram } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'

test('every random program may be published, and read again it is the same', () => {
  fc.assert(
    fc.property(anyWritten, (written) => {
      const program = writtenProgram.parse(written)
      expect(programProblems(program)).toEqual([])
      expect(writtenProgram.parse(program)).toEqual(program)
    }),
    { numRuns: 500 },
  )
})

test('together they have every level, kind, rhythm, place and order, and what is rare', () => {
  const programs = fc.sample(anyProgram, { numRuns: 500, seed: 1 })
  const phases = programs.flatMap((program) => program.phases)
  const sessions = phases.flatMap((phase) => phase.sessions)
  const timed = sessions.filter(isTimed)
  const appointments = sessions.flatMap((session) => (isTimed(session) ? [] : [session.appointment]))
  const kept = (values: readonly unknown[]) => new Set(values).size
  expect({
    levels: kept(phases.map(({ level }) => level)),
    kinds: kept(sessions.map(({ kind }) => kind)),
    parts: kept(sessions.map(({ takesPart }) => takesPart)),
    places: kept(sessions.map(({ where }) => where)),
    repeats: kept(timed.map(({ repeat }) => repeat)),
    periods: kept(appointments.map(({ per }) => per)),
    settings: kept(programs.map(({ setting }) => setting)),
    orders: kept(programs.map(({ order }) => order)),
    units: kept(phases.flatMap(({ choices }) => choices.map(({ of }) => of))),
    counts: kept(programs.map((program) => program.phases.length)),
  }).toEqual({
    levels: levelsOfCare.length,
    kinds: sessionKinds.length,
    parts: participants.length,
    places: sessionPlaces.length,
    repeats: repeats.length,
    periods: appointmentPeriods.length,
    settings: settings.length,
    orders: phaseOrders.length,
    units: 3,
    counts: 4,
  })
  for (const field of ['breaks', 'lasts', 'from', 'choice', 'option', 'counts'] as const)
    expect(
      timed.some((session) => session[field] !== undefined),
      field,
    ).toBe(true)
  expect(timed.some(({ start, end }) => end < start)).toBe(true)
  expect(phases.some(({ exception }) => exception)).toBe(true)
  expect(phases.some(({ weeks }) => weeks.to === undefined)).toBe(true)
  expect(phases.some((phase) => !phase.sessions.some(isTimed))).toBe(true)
  expect(programs.some(({ start }) => start !== 'rolling')).toBe(true)
  expect(programs.some(({ closures }) => closures)).toBe(true)
})
