import { describe, expect, test } from 'vitest'
import { phaseCalendarFile } from '@/tests/support/all-forms'
import { calendarFaults } from '@/tests/support/calendar-truths'
import { casesIn, programOf } from '@/tests/support/cases'
import { readInstants } from '@/tests/support/read-instants'

// What a person puts into a phone takes place on these days and at these instants, and nothing else does.

const rows = casesIn('programs').flatMap((one) =>
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
