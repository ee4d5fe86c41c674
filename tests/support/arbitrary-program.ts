import fc from 'fast-check'
import { lineOf } from '@/tests/support/arbitrary-names'
import { anyLines } from '@/tests/support/arbitrary-sessions'
import { addDays } from '@/lib/dates/day-arithmetic'
import { built, fives, oneOf, rarely } from '@/tests/support/pick'
import type { Pick } from '@/tests/support/pick'
import { audiences, levelsOfCare, settings } from '@/lib/program/lists'
import { writtenProgram } from '@/lib/program/schema'
import type { Program } from '@/lib/program/schema'
import { stateZones } from '@/lib/program/time-zones'
import { usStates } from '@/lib/program/us-states'

/** Weeks of a phase at most: each takes its time in the calendar tests. */
const mostWeeks = 4

/** A day within three years, ISO 8601. */
const anyDay: fc.Arbitrary<string> = fc.nat(1095).map((count) => addDays('2026-06-01', count))

/** A Monday within three years. */
export const anyMonday: fc.Arbitrary<string> = fc.nat(156).map((count) => addDays('2026-06-01', 7 * count))

/** Up to three closures of up to two weeks. */
export const anyClosures = fc.array(
  fc
    .tuple(anyDay, fc.nat(14), lineOf(2, 60))
    .map(([from, length, why]) => ({ from, to: addDays(from, length), why })),
  { maxLength: 3 },
)

/** Programs that the check accepts, written as a person writes them: 1 to 4 phases, with all that a file may say. */
export const anyWritten: fc.Arbitrary<Record<string, unknown>> = built((pick) => {
  const setting = oneOf(pick, settings)
  const states = pick(fc.shuffledSubarray([...usStates], { minLength: 1, maxLength: 6 }))
  const zones = [...new Set(states.flatMap((state) => stateZones[state]))]
  const closures = rarely(pick, 3) ? pick(anyClosures) : []
  const isInTurn = !rarely(pick, 6)
  const phases = Array.from({ length: pick(fc.integer({ min: 1, max: 4 })) }, (_, index) =>
    anyPhase(pick, `phase-${index + 1}`, setting),
  )
  const youngest = pick(fc.integer({ min: 10, max: 40 }))
  return {
    id: oneOf(pick, ['evening', 'day-2', 'a']),
    name: pick(lineOf(2, 60)),
    summary: 'A program that a test has made up.',
    who: oneOf(pick, audiences),
    ...(rarely(pick, 4) ? { people: pick(lineOf(2, 60)) } : {}),
    ...(rarely(pick, 4)
      ? { ages: oneOf<unknown>(pick, [{ from: youngest }, { from: youngest, to: 50 }]) }
      : {}),
    setting,
    ...(setting === 'in person' ? {} : { states }),
    ...(setting !== 'in person' && (zones.length > 1 || rarely(pick, 2)) ? { timeZone: zones } : {}),
    ...(setting !== 'virtual' && rarely(pick, 2)
      ? { place: oneOf<unknown>(pick, [pick(lineOf(5, 160)), ['Corner house, side door', 'The old mill']]) }
      : {}),
    languages: oneOf<unknown>(pick, ['English', ['English', 'español', 'Tiếng Việt']]),
    start: rarely(pick, 4) ? [pick(anyDay), pick(anyDay)] : 'rolling',
    ...(closures.length > 0 ? { closures } : {}),
    ...(isInTurn ? {} : { order: 'as needed' }),
    example: pick(fc.boolean()),
    phases: phases.map((phase, index) => ({
      ...phase,
      ...(isInTurn && index < phases.length - 1 && rarely(pick, 4)
        ? { pauseAfter: oneOf<unknown>(pick, [1, 2, { from: 1, to: 3 }]) }
        : {}),
    })),
  }
})

/** The same, read. */
export const anyProgram: fc.Arbitrary<Program> = anyWritten.map((written) => writtenProgram.parse(written))

function anyPhase(pick: Pick, id: string, setting: string): Record<string, unknown> {
  const most = pick(fc.integer({ min: 1, max: mostWeeks }))
  const least = pick(fc.integer({ min: 0, max: most }))
  const { sessions, choices } = anyLines(pick, setting, most)
  const home = fives(pick, 5, 600)
  const hours = pick(fc.integer({ min: 1, max: 40 }))
  return {
    id,
    name: pick(lineOf(2, 40)),
    level: oneOf(pick, levelsOfCare),
    ...(rarely(pick, 5) ? { levelName: pick(lineOf(2, 60)) } : {}),
    weeks: rarely(pick, 6) ? oneOf<unknown>(pick, [most, { from: most }]) : { from: least, to: most },
    ...(rarely(pick, 8) ? { endsAfter: pick(fc.integer({ min: 1, max: 20 })) } : {}),
    whatChanges: pick(lineOf(10, 160)),
    goals: pick(fc.array(lineOf(5, 120), { minLength: 1, maxLength: 5 })),
    ...(rarely(pick, 3) ? { homePractice: oneOf<unknown>(pick, [home, { from: home, to: home + 60 }]) } : {}),
    ...(rarely(pick, 6)
      ? {
          programSays: {
            hours: oneOf<unknown>(pick, [hours, { from: hours, to: hours + 2 }]),
            why: pick(lineOf(5, 160)),
          },
        }
      : {}),
    ...(rarely(pick, 8) ? { exception: { reason: pick(lineOf(10, 200)), rule: pick(lineOf(5, 160)) } } : {}),
    ...(choices.length > 0 ? { choices } : {}),
    sessions,
  }
}
