import fc from 'fast-check'
import { lineOf } from '@/tests/support/arbitrary-names'
import { timetable } from '@/tests/support/arbitrary-timetable'
import type { Place, Timetable } from '@/tests/support/arbitrary-timetable'
import { addDays } from '@/lib/dates/day-arithmetic'
import { fives, oneOf, rarely } from '@/tests/support/pick'
import type { Pick } from '@/tests/support/pick'
import {
  appointmentPeriods,
  participants,
  placesInMonth,
  sessionKinds,
  sessionPlaces,
} from '@/lib/program/lists'

/** A line of a program's file: fields as a person writes them. */
export type Line = Record<string, unknown>
/** The lines of a phase, and what it says of its choices. */
export type Lines = { readonly sessions: Line[]; readonly choices: Line[] }

/** Lines that the check accepts: at a time, by appointment, and in choices; all in the first `weeks` weeks. */
export function anyLines(pick: Pick, setting: string, weeks: number): Lines {
  const place = timetable(pick)
  const some = (most: number) => Array.from({ length: pick(fc.nat(most)) })
  const sessions = [
    ...some(5).flatMap(() => timedLine(pick, place, setting, weeks)),
    ...some(3).map(() => appointmentLine(pick, setting)),
    ...(rarely(pick, 12) ? [lateLine(pick, setting)] : []),
  ]
  const choices = some(2).flatMap((_, index) => choiceLines(pick, place, setting, `choice-${index}`))
  const all = [...sessions, ...choices.flatMap((one) => one.sessions)]
  return {
    sessions:
      all.length > 0
        ? pick(fc.shuffledSubarray(all, { minLength: all.length }))
        : [appointmentLine(pick, setting)],
    choices: choices.flatMap((one) => one.choices),
  }
}

function timedLine(pick: Pick, place: Timetable, setting: string, weeks: number): Line[] {
  const what = anyWhat(pick, setting)
  const minutes = fives(pick, 15, 240)
  const found = place(minutes, what.takesPart)
  if (found === undefined) return []
  return [{ ...what, ...found, ...anyRhythm(pick, weeks), ...anyInside(pick, minutes) }]
}

/** From late in the evening until after midnight, on a day of its own hours. */
function lateLine(pick: Pick, setting: string): Line {
  return {
    ...anyWhat(pick, setting),
    day: 'sun',
    start: '23:05',
    end: oneOf(pick, ['00:00', '00:30', '02:15']),
  }
}

function appointmentLine(pick: Pick, setting: string): Line {
  const what = anyWhat(pick, setting)
  const from = fives(pick, 0, 90)
  const times = oneOf(pick, [1, 2, 3])
  return {
    ...what,
    appointment: {
      minutes: oneOf(pick, [
        from + 5,
        { from: from + 5, to: fives(pick, from + 10, 120) },
        { to: from + 30 },
      ]),
      per: oneOf(pick, appointmentPeriods),
      ...(rarely(pick, 2)
        ? {}
        : { times: oneOf<unknown>(pick, [times, { from: 1, to: times + 1 }, { to: times }]) }),
      ...(rarely(pick, 4) ? { whenNeeded: true } : {}),
    },
  }
}

/** Two at one time; one of several days; or one of two that go together. */
function choiceLines(pick: Pick, place: Timetable, setting: string, choice: string): Lines[] {
  const what = { ...anyWhat(pick, setting), required: true, takesPart: 'you' }
  const places = Array.from({ length: pick(fc.integer({ min: 2, max: 4 })) }).flatMap((): Place[] => {
    const found = place(fives(pick, 30, 120), 'you')
    return found === undefined ? [] : [found]
  })
  const [first, second] = places
  if (first === undefined || second === undefined) return []
  if (rarely(pick, 3)) {
    const sessions = ['Men’s group', 'Women’s group'].map((name) => ({ ...what, ...first, name, choice }))
    return [{ sessions, choices: [] }]
  }
  if (rarely(pick, 2)) {
    const sessions = places.map((one, index) => ({
      ...what,
      ...one,
      choice,
      option: index % 2 ? 'late' : 'early',
    }))
    return [{ sessions, choices: rarely(pick, 2) ? [{ id: choice, take: 1, chosen: 'at the start' }] : [] }]
  }
  const days = new Set(places.map(({ day }) => day)).size
  if (days < 2) return []
  const to = pick(fc.integer({ min: 1, max: days }))
  const take = { from: pick(fc.integer({ min: 0, max: to })), to }
  const sessions = places.map((one) => ({ ...what, ...one, choice }))
  const perDay = [...new Set(places.map(({ day }) => day))].map(
    (day) => places.filter((one) => one.day === day).length,
  )
  const each = Math.max(...perDay) > 1 && rarely(pick, 2) ? { each: 1 } : {}
  return [{ sessions, choices: [{ id: choice, take, of: 'days', chosen: 'each week', ...each }] }]
}

function anyWhat(pick: Pick, setting: string) {
  const kind = oneOf(pick, sessionKinds)
  const isNamed = kind === 'other' || rarely(pick, 4)
  return {
    kind,
    takesPart: rarely(pick, 4) ? oneOf(pick, participants) : kind === 'family' ? 'you and family' : 'you',
    ...(rarely(pick, 6) ? { required: false } : {}),
    ...(rarely(pick, 8) ? { counts: false } : {}),
    ...(setting === 'both' ? { where: oneOf(pick, sessionPlaces) } : {}),
    ...(isNamed ? { name: pick(lineOf(2, 60)) } : {}),
  } as const
}

function anyRhythm(pick: Pick, weeks: number): Line {
  const week = (most: number) => ({ week: pick(fc.integer({ min: 1, max: Math.min(most, weeks) })) })
  return oneOf<() => Line>(pick, [
    () => ({}),
    () => ({}),
    () => (rarely(pick, 3) ? week(3) : {}),
    () => ({ repeat: 'every other week', ...week(2) }),
    () => ({ repeat: 'every fourth week', ...week(4) }),
    () => ({ repeat: 'every other week', from: addDays('2026-12-09', pick(fc.nat(60))) }),
    () => ({
      repeat: 'monthly',
      which: pick(fc.subarray([...placesInMonth], { minLength: 1, maxLength: 3 })),
    }),
  ])()
}

function anyInside(pick: Pick, minutes: number): Line {
  if (rarely(pick, 8)) return { lasts: fives(pick, 5, minutes - 5) }
  return rarely(pick, 5) ? { breaks: fives(pick, 5, Math.min(30, minutes - 5)) } : {}
}
