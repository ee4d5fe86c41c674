import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '@/lib/dates/day-arithmetic'
import { optionsOf } from '@/lib/program/choice-ways'
import { timedSessions } from '@/lib/program/cycle'
import { evenings, videoDays, visits, weekMinutes } from '@/lib/program/hours'
import type { Range } from '@/lib/program/hours'
import type { Phase } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import type { TimedSession } from '@/lib/program/session-schema'
import { anyMonday } from '@/tests/support/arbitrary-program'
import { countWeek } from '@/tests/support/count-minutes'
import type { CountedWeek } from '@/tests/support/count-minutes'
import { eachProgram } from '@/tests/support/each-program'

/** What the program computes of a phase, without its appointments. */
function computed(phase: Phase) {
  const timed = { ...phase, sessions: phase.sessions.filter(isTimed) }
  return {
    minutes: weekMinutes(timed),
    visits: visits(timed),
    videoDays: videoDays(timed),
    evenings: evenings(timed),
  }
}

/** One way to choose: of each choice some of its options, as many as a person may take. */
function someTaking(
  phase: Phase,
  seeds: readonly number[],
  size: 'least' | 'most',
): (session: TimedSession) => boolean {
  const left = new Set<TimedSession>()
  phase.choices.forEach((choice, index) => {
    const options = [...optionsOf(choice, timedSessions(phase))]
    const taken = size === 'least' ? choice.take.from : choice.take.to
    const seed = seeds[index % seeds.length] ?? 0
    const start = options.length === 0 ? 0 : seed % options.length
    const order = [...options.slice(start), ...options.slice(0, start)]
    for (const session of order.slice(taken).flat()) left.add(session)
    // Of each chosen day so many of its sessions, beginning with one or another.
    if (choice.each !== undefined)
      for (const day of order.slice(0, taken))
        for (const session of [...day.slice(seed % day.length), ...day.slice(0, seed % day.length)].slice(
          choice.each,
        ))
          left.add(session)
  })
  return (session) => !left.has(session)
}

test('computed hours, visits and evenings hold in every week that is counted minute by minute', () => {
  eachProgram(
    fc.tuple(
      anyMonday,
      fc.array(fc.nat(7), { minLength: 2, maxLength: 2 }),
      fc.constantFrom('least' as const, 'most' as const),
    ),
    (program, [monday, seeds, size]) => {
      for (const phase of program.phases) {
        const ranges = computed(phase)
        for (let week = 1; week <= (phase.weeks.to ?? 6); week += 1) {
          const found = countWeek(
            phase,
            week,
            addDays(monday, 7 * (week - 1)),
            someTaking(phase, seeds, size),
          )
          for (const [what, range] of Object.entries(ranges))
            for (const number of [found[keyOf(what)]].flat())
              expect(isWithin(number, range), `${what} of week ${week}: ${number}`).toBe(true)
        }
      }
    },
  )
})

test('the lightest and the heaviest week are weeks that come', () => {
  eachProgram(
    fc.constant('its weeks'),
    (program) => {
      const phase = program.phases[0]
      if (phase === undefined || phase.choices.some(({ of }) => of !== 'sessions')) return
      const weeks = Array.from({ length: 4 * 53 }, (_, index) => addDays('2027-01-04', 7 * index))
      const last = Math.min(4, phase.weeks.to ?? 4)
      const counted = weeks.flatMap((monday) =>
        Array.from({ length: last }, (_, index) => index + 1).flatMap((week) =>
          [0, 1, 2, 3].map(
            (seed) => countWeek(phase, week, monday, someTaking(phase, [seed], 'most')).minutes,
          ),
        ),
      )
      expect({ from: Math.min(...counted), to: Math.max(...counted) }).toEqual(computed(phase).minutes)
    },
    60,
  )
})

function isWithin(number: number, { from, to }: Range): boolean {
  return number >= from && number <= to
}

function keyOf(what: string): keyof CountedWeek {
  if (what === 'minutes' || what === 'visits' || what === 'videoDays' || what === 'evenings') return what
  throw new Error(`no such count: ${what}`)
}
