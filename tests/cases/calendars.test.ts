import { describe, expect, test } from 'vitest'
import { phaseCalendarFile } from '@/tests/support/all-forms'
import { calendarFaults } from '@/tests/support/calendar-truths'
import { addDays } from '@/lib/dates/day-arithmetic'
import { takesPlaceOn, timedSessions } from '@/lib/program/cycle'
import { days } from '@/lib/program/lists'
import { casesIn, programOf } from '@/tests/support/cases'
import { readInstants } from '@/tests/support/read-instants'

// What a person puts into a phone takes place on these days and at these instants, and nothing else does.

const cases = casesIn('programs')
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
  const phase = programOf(one).phases.find(({ id }) => id === expected.phase)
  if (phase === undefined) throw new Error(`${one.id} has no phase ${expected.phase}`)
  const theirs = timedSessions(phase).filter(({ takesPart }) => takesPart === 'family')
  const found = Array.from({ length: phase.weeks.to ?? phase.weeks.from }, (_, index) => index).flatMap(
    (week) => {
      const monday = addDays(expected.start, 7 * week)
      return theirs
        .filter((session) => takesPlaceOn(session, week + 1, monday))
        .map(({ day }) => addDays(monday, days.indexOf(day)))
    },
  )
  expect(found).toEqual(expected.days)
})
