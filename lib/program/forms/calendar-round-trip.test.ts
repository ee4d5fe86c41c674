import fc from 'fast-check'
import { expect, test } from 'vitest'
import { counts } from '@/lib/program/counts-as-treatment'
import { anyClosures, anyMonday, anyProgram } from '@/tests/support/arbitrary-program'
import { phaseCalendar, weekCalendar } from '@/lib/program/forms/calendar'
import { addDays, daysBetween } from '@/lib/dates/day-arithmetic'
import { expectSame, itemAt } from '@/tests/support/expect-same'
import { moveCalendar } from '@/lib/program/forms/move-calendar'
import { readCalendar, whenOf } from '@/tests/support/read-calendar'
import type { ReadEntry } from '@/tests/support/read-calendar'
import { happensIn } from '@/tests/support/recount'
import { minutesOf, weekMinutes } from '@/lib/program/hours'
import { days } from '@/lib/program/lists'
import type { Phase } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'

/** Milliseconds on a busy machine; on a free one the test takes some seconds. */
const timeout = 120_000

test(
  'calendars: ical.js reads back each session of the person on its day and at its local time, before and after a move',
  { timeout },
  () => {
    fc.assert(
      fc.property(
        anyProgram,
        anyMonday,
        anyMonday,
        anyClosures,
        fc.nat(),
        (program, monday, other, closures, choice) => {
          const phase = itemAt(program.phases, choice % program.phases.length)
          const ics = phaseCalendar(phase, monday, 'Appointment')
          const whole = readCalendar(ics)
          expectSame(whenOf(whole), expectedEntries(phase, monday, phase.weeks.to))
          expectNeutral(whole, monday)
          expectNeutralLines(ics)
          const each = countedMinutes(phase, monday, whole)
          const timed = weekMinutes({ sessions: phase.sessions.filter(isTimed) })
          expectSame(
            each.filter((minutes) => minutes < timed.from || minutes > timed.to),
            [],
          )
          if (each.length >= 4) expectSame({ from: Math.min(...each), to: Math.max(...each) }, timed)

          const week = readCalendar(weekCalendar(phase, monday, 'Appointment'))
          expectSame(whenOf(week), expectedEntries(phase, monday, 1))

          const moved = readCalendar(moveCalendar(ics, monday, other, closures))
          const isOpen = (day: string) => closures.every(({ from, to }) => day < from || day > to)
          expectSame(
            whenOf(moved),
            expectedEntries(phase, other, phase.weeks.to).filter((entry) => isOpen(entry.slice(0, 10))),
          )
          expectNeutral(moved, other)
          expect(moveCalendar(moveCalendar(ics, monday, other, []), other, monday, []) === ics).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  },
)

/** Day and times by brute force: each day of so many weeks is asked what happens on it. */
function expectedEntries(phase: Phase, monday: string, weeks: number): readonly string[] {
  return Array.from({ length: 7 * weeks }, (_, index) => index)
    .flatMap((index) =>
      phase.sessions.flatMap((session) => {
        if (!isTimed(session) || session.takesPart === 'family' || session.day !== days[index % 7]) return []
        if (!happensIn(session.repeat, session.week, Math.floor(index / 7) + 1)) return []
        return [`${addDays(monday, index)} ${session.start}-${session.end}`]
      }),
    )
    .sort()
}

/** Treatment minutes in each week of a calendar: no two sessions of the person begin at once in one week. */
function countedMinutes(phase: Phase, monday: string, entries: readonly ReadEntry[]): readonly number[] {
  const counted = phase.sessions.filter(isTimed).filter(counts)
  const minutes = Array.from({ length: phase.weeks.to }, () => 0)
  for (const { day, start, end } of entries) {
    const [week, weekday] = [Math.floor(daysBetween(monday, day) / 7), days[daysBetween(monday, day) % 7]]
    const isCounted = counted.some(
      (one) => one.day === weekday && one.start === start && happensIn(one.repeat, one.week, week + 1),
    )
    if (isCounted) minutes[week] = (minutes[week] ?? 0) + minutesOf(end) - minutesOf(start)
  }
  return minutes
}

function expectNeutral(entries: readonly ReadEntry[], monday: string) {
  const found = entries.map(
    ({ uid, stamp, summary, floating, properties }) => `${uid} ${stamp} ${summary} ${floating} ${properties}`,
  )
  expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length)
  expectSame(
    found,
    entries.map(({ day, start }) => {
      const uid = `${day.replaceAll('-', '')}t${start.replace(':', '')}00-1@appointment.invalid`
      return `${uid} ${monday}T00:00:00Z Appointment true dtend dtstamp dtstart summary uid`
    }),
  )
}

function expectNeutralLines(ics: string) {
  const lines = ics.split('\r\n')
  expect(lines.filter((line) => line.includes('\n') || Buffer.byteLength(line) > 75)).toEqual([])
  expect(
    lines.filter((line) => /^(METHOD|ORGANIZER|DESCRIPTION|LOCATION|DTSTART;|DT(START|END):.*Z)/.test(line)),
  ).toEqual([])
}
