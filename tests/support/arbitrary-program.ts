import fc from 'fast-check'
import { lineOf } from '@/tests/support/arbitrary-names'
import { anySessions } from '@/tests/support/arbitrary-sessions'
import { addDays } from '@/lib/dates/day-arithmetic'
import { built, fives, oneOf, rarely } from '@/tests/support/pick'
import type { Pick } from '@/tests/support/pick'
import { weekMinutes } from '@/lib/program/hours'
import { isTimed } from '@/lib/program/session-schema'
import { levelHours } from '@/lib/program/levels'
import { audiences, levelsOfCare, settings } from '@/lib/program/lists'
import type { Audience, LevelOfCare } from '@/lib/program/lists'
import type { Phase, Program } from '@/lib/program/schema'
import { usStates } from '@/lib/program/us-states'

/** Longest week of a partial hospitalization in minutes; its level has no upper end. */
const longestWeek = 2400
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

/** Valid programs by construction: 1 to 4 phases that step down, every kind, repeat, setting and audience. */
export const anyProgram: fc.Arbitrary<Program> = built((pick) => {
  const who = oneOf(pick, audiences)
  const setting = oneOf(pick, settings)
  const closures = rarely(pick, 3) ? pick(anyClosures) : []
  return {
    id: oneOf(pick, ['evening', 'day-2', 'a']),
    name: pick(lineOf(2, 60)),
    summary: 'A program that a test has made up.',
    who,
    setting,
    ...(setting === 'in person'
      ? {}
      : { states: pick(fc.shuffledSubarray([...usStates], { minLength: 1, maxLength: 6 })) }),
    ...(setting !== 'virtual' && pick(fc.boolean()) ? { place: pick(lineOf(5, 160)) } : {}),
    languages: pick(fc.shuffledSubarray(['English', 'español', 'Tiếng Việt'], { minLength: 1 })),
    start: rarely(pick, 4) ? [pick(anyDay), pick(anyDay)] : 'rolling',
    ...(closures.length > 0 ? { closures } : {}),
    example: pick(fc.boolean()),
    phases: anyPhases(pick, who),
  }
})

function anyPhases(pick: Pick, who: Audience): Phase[] {
  const phases: Phase[] = []
  for (let count = pick(fc.integer({ min: 1, max: 4 })); count > 0; count -= 1) {
    const before = phases.at(-1)
    const most = before ? weekMinutes(before).to : Number.POSITIVE_INFINITY
    const possible = levelsOfCare.filter((level) => {
      const stepsDown = !before || levelsOfCare.indexOf(level) <= levelsOfCare.indexOf(before.level)
      return stepsDown && lawfulMinutes(level, who).from <= most
    })
    phases.push(anyPhase(pick, `phase-${phases.length + 1}`, oneOf(pick, possible), who, most))
  }
  return phases
}

function anyPhase(pick: Pick, id: string, level: LevelOfCare, who: Audience, most: number): Phase {
  const lawful = lawfulMinutes(level, who)
  const to = Math.min(lawful.to, most)
  // Hours above those of the level, lawfully.
  const isException = level === 'iop' && most > lawful.to + 60 && rarely(pick, 8)
  const each = isException ? fives(pick, lawful.to + 5, lawful.to + 60) : fives(pick, lawful.from, to)
  const sessions = anySessions(pick, each, isException ? 0 : to - each)
  const latest = Math.max(1, ...sessions.map((session) => (isTimed(session) ? session.week : 1)))
  const weeks = pick(fc.integer({ min: latest, max: mostWeeks }))
  const home = fives(pick, 5, 600)
  return {
    id,
    name: pick(lineOf(2, 40)),
    level,
    weeks: { from: pick(fc.integer({ min: 1, max: weeks })), to: weeks },
    whatChanges: pick(lineOf(10, 160)),
    goals: pick(fc.array(lineOf(5, 120), { minLength: 1, maxLength: 5 })),
    ...(pick(fc.boolean()) ? { homePractice: { from: home, to: fives(pick, home, 1200) } } : {}),
    ...(isException ? { exception: { reason: pick(lineOf(10, 200)), rule: pick(lineOf(5, 160)) } } : {}),
    sessions,
  }
}

/** Treatment minutes a week that the level allows, on five, both ends included. */
function lawfulMinutes(level: LevelOfCare, who: Audience): { from: number; to: number } {
  const { from, under } = levelHours[level][who]
  return { from: from * 60, to: under === undefined ? longestWeek : under * 60 - 5 }
}
