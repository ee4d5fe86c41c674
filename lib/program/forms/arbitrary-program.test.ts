import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyProgram } from '@/tests/support/arbitrary-program'
import { levelsOfCare, participants, repeats, sessionKinds, settings } from '@/lib/program/lists'
import { programProblems } from '@/lib/program/rules'
import { programSchema } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'

test('every random program may be published as it is', () => {
  fc.assert(
    fc.property(anyProgram, (program) => {
      expect(programProblems(program)).toEqual([])
      expect(programSchema.parse(program)).toEqual(program)
    }),
    { numRuns: 1000 },
  )
})

test('together they have every level, kind, repeat, setting, and what is rare', () => {
  const programs = fc.sample(anyProgram, { numRuns: 1000, seed: 1 })
  const phases = programs.flatMap((program) => program.phases)
  const sessions = phases.flatMap((phase) => phase.sessions)
  const timed = sessions.filter(isTimed)
  const kept = (values: readonly unknown[]) => new Set(values).size
  expect({
    levels: kept(phases.map(({ level }) => level)),
    kinds: kept(sessions.map(({ kind }) => kind)),
    parts: kept(sessions.map(({ takesPart }) => takesPart)),
    repeats: kept(timed.map(({ repeat }) => repeat)),
    settings: kept(programs.map(({ setting }) => setting)),
    counts: kept(programs.map((program) => program.phases.length)),
  }).toEqual({
    levels: levelsOfCare.length,
    kinds: sessionKinds.length,
    parts: participants.length,
    repeats: repeats.length,
    settings: settings.length,
    counts: 4,
  })
  expect(phases.some(({ exception }) => exception)).toBe(true)
  expect(phases.some((phase) => !phase.sessions.some(isTimed))).toBe(true)
  expect(programs.some(({ start }) => start !== 'rolling')).toBe(true)
  expect(programs.some(({ closures }) => closures)).toBe(true)
})
