import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '@/lib/dates/day-arithmetic'
import { calendarPlan } from '@/lib/program/forms/calendar-plan'
import { calendarText } from '@/lib/program/forms/calendar-text'
import { days } from '@/lib/program/lists'
import type { Phase, Program } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import { timeZones } from '@/lib/program/time-zones'
import type { TimeZone } from '@/lib/program/time-zones'
import { anyClosures, anyMonday } from '@/tests/support/arbitrary-program'
import { happens } from '@/tests/support/count-minutes'
import { eachProgram } from '@/tests/support/each-program'
import { englishForms } from '@/tests/support/english'
import { expectSame, itemAt } from '@/tests/support/expect-same'
import { readCalendar, whenOf } from '@/tests/support/read-calendar'
import type { ReadEntry } from '@/tests/support/read-calendar'

const { title, ifYouCome } = englishForms.calendar

test('calendars: ical.js reads back each session of the person on its day, at its time and instant, and none on a closed day', () => {
  eachProgram(
    fc.tuple(anyMonday, fc.nat(6), anyClosures, fc.nat()),
    (given, [monday, offset, closures, choice]) => {
      const program: Program = { ...given, closures }
      const phase = itemAt(program.phases, choice % program.phases.length)
      const first = addDays(monday, offset)
      const plan = calendarPlan(phase, program, englishForms)
      // What goes to the browser is text, and makes the same file there.
      const sent = JSON.parse(JSON.stringify(plan)) as typeof plan
      const ics = calendarText(sent, first)
      expect(ics).toBe(calendarText(plan, first))
      if (ics === undefined) {
        if (phase.endsAfter === undefined) expectSame(expectedEntries(phase, program, first), [])
        return
      }
      const entries = readCalendar(ics)
      const expected = expectedEntries(phase, program, first)
      const found = [...new Set(whenOf(entries))]
      if (phase.endsAfter === undefined) expectSame(found, expected)
      else
        expect(found.filter((one, index) => one !== expected[index] && index < expected.length)).toEqual([])
      expectNeutral(entries, first)
      expectInstants(entries, program)
      expectLines(ics)
    },
  )
})

/** Day and times by brute force: each day of the phase is asked what happens on it. */
function expectedEntries(phase: Phase, { closures = [] }: Program, first: string): readonly string[] {
  const length = 7 * (phase.weeks.to ?? 26)
  const found = Array.from({ length }, (_, index) => index).flatMap((index) => {
    const day = addDays(first, index)
    const weekday = (new Date(day).getUTCDay() + 6) % 7
    if (closures.some(({ from, to }) => from <= day && day <= to)) return []
    return phase.sessions.flatMap((session) => {
      if (!isTimed(session) || session.takesPart === 'family' || session.day !== days[weekday]) return []
      if (session.lasts !== undefined || ['break', 'child-care'].includes(session.kind)) return []
      return happens(session, Math.floor(index / 7) + 1, addDays(day, -weekday))
        ? [`${day} ${session.start}-${session.end}`]
        : []
    })
  })
  return [...new Set(found)].sort()
}

/** On a clock of the zone, each instant shows the local time that the file says. */
function expectInstants(entries: readonly ReadEntry[], { timeZone }: Program) {
  const [zone] = timeZone ?? []
  // Some of them, since each takes its time.
  const some = entries.filter((_, index) => index % 11 === 0)
  const other = some.filter(({ day, start, utc: instant }) => {
    const utc = instant()
    if (zone === undefined || utc === undefined) return (zone === undefined) !== (utc === undefined)
    return clockOf(zone).format(new Date(utc)) !== `${day} ${start}`
  })
  expectSame(other, [])
}

/** Swedish dates are ISO 8601. */
function clockOf(zone: TimeZone): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const options = { timeZone: timeZones[zone], dateStyle: 'short', timeStyle: 'short' } as const
  const made = new Intl.DateTimeFormat('sv', options)
  clocks.set(zone, made)
  return made
}
const clocks = new Map<TimeZone, Intl.DateTimeFormat>()

function expectNeutral(entries: readonly ReadEntry[], first: string) {
  expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length)
  const known = new Set([`${first}T00:00:00Z ${title} false`, `${first}T00:00:00Z ${ifYouCome} true`])
  expectSame(
    entries.filter(({ stamp, summary, tentative }) => !known.has(`${stamp} ${summary} ${tentative}`)),
    [],
  )
  const names = new Set(entries.flatMap(({ properties }) => properties.split(' ')))
  const allowed = ['dtend', 'dtstamp', 'dtstart', 'location', 'status', 'summary', 'uid']
  expectSame(
    [...names].filter((name) => !allowed.includes(name)),
    [],
  )
}

function expectLines(ics: string) {
  const lines = ics.split('\r\n')
  expect(lines.filter((line) => line.includes('\n') || Buffer.byteLength(line) > 75)).toEqual([])
}
