import { describe, expect, test } from 'vitest'
import { phaseCalendarFile } from '@/tests/support/all-forms'
import { calendarFaults } from '@/tests/support/calendar-truths'
import { casesIn, programOf } from '@/tests/support/cases'
import { readInstants } from '@/tests/support/read-instants'

// What a person puts into a phone takes place on these days and at these instants, and nothing else does.

const cases = ['programs', 'more'].flatMap(casesIn)
const rows = cases.flatMap((one) =>
  one.expected.calendar.map((expected) => ({
    one,
    expected,
    name: `${one.id} from ${expected.start}, ${expected.phase}`,
  })),
)

describe('calendar files', () => {
  test.each(rows)('$name', ({ one, expected }) => {
    const whole = programOf(one)
    const phases = whole.phases.filter(({ id }) => !expected.alone || id === expected.phase)
    const file = phaseCalendarFile({ ...whole, phases }, expected.phase, expected.start)
    expect(calendarFaults(readInstants(file ?? ''), expected)).toEqual([])
  })
})

const families = cases.flatMap((one) =>
  one.expected.family.map((expected) => ({ one, expected, name: one.id })),
)

test.each(families)('$name: what the family comes to alone is on these days', ({ one, expected }) => {
  const program = programOf(one)
  // A calendar holds what the person comes to: here the family stands in its place.
  const phases = program.phases.map((phase) => ({
    ...phase,
    sessions: phase.sessions
      .filter(({ takesPart }) => takesPart === 'family')
      .map((session) => ({ ...session, takesPart: 'you' as const })),
  }))
  const file = phaseCalendarFile({ ...program, phases }, expected.phase, expected.start)
  expect(readInstants(file ?? '').map(({ begins }) => begins.slice(0, 10))).toEqual(expected.days)
})
