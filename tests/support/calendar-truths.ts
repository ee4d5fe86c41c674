import { addDays, daysBetween, mondayOf } from '@/lib/dates/day-arithmetic'
import type { ExpectedCalendar } from '@/tests/support/case-expectation'
import type { Placed } from '@/tests/support/read-instants'

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Everything that a calendar file holds and should not, or does not hold and should, in words. */
export function calendarFaults(entries: readonly Placed[], expected: ExpectedCalendar): readonly string[] {
  const dayOf = ({ begins }: Placed) => begins.slice(0, 10)
  const days = [...new Set(entries.map(dayOf))]
  const at = (when: string) => entries.filter(({ begins }) => begins === when)
  const faults: string[] = []
  const same = (what: string, found: unknown, wanted: unknown) => {
    const [is, should] = [JSON.stringify(found), JSON.stringify(wanted)]
    if (wanted !== undefined && is !== should) faults.push(`${what}: ${is} instead of ${should}`)
  }
  const first = days[0] ?? ''
  if (entries.length === 0) faults.push('no entries')
  if (expected.from !== undefined && first < expected.from) faults.push(`begins on ${first}`)
  same('last day', days.at(-1), expected.last)
  same('entries', expected.count === undefined ? undefined : entries.length, expected.count)
  same('first days', days.slice(0, expected.days?.length), expected.days)
  same('days', days, expected.allDays)
  same(
    'closed',
    days.filter((day) => expected.notOn?.includes(day)),
    expected.notOn === undefined ? undefined : [],
  )
  same('times', [...new Set(entries.map(timesOf))].sort(), expected.times)
  for (const [when, count] of Object.entries(expected.at ?? {})) same(when, at(when).length, count)
  const firm = entries.filter(({ tentative }) => !tentative)
  for (const [day, most] of Object.entries(expected.mostOn ?? {})) {
    const count = firm.filter((one) => dayOf(one) === day).length
    if (count > most) faults.push(`${count} entries on ${day}`)
  }
  for (const [when, wanted] of Object.entries(expected.daysAt ?? {}))
    same(when, entries.filter((one) => weekTime(one) === when).map(dayOf), wanted)
  for (const [place, wanted] of Object.entries(expected.nth ?? {}))
    same(`number ${place}`, days[Number(place) - 1], wanted)
  const inWeek = mostInWeek([...new Set(firm.map(dayOf))])
  if (expected.mostAWeek !== undefined && inWeek > expected.mostAWeek)
    faults.push(`${inWeek} days in one week`)
  if (expected.noStartAt !== undefined && entries.some((one) => timesOf(one) === expected.noStartAt))
    faults.push(`an entry at ${expected.noStartAt}`)
  for (const [day, instant] of Object.entries(expected.utc ?? {}))
    same(`instant of ${day}`, entries.find((one) => dayOf(one) === day)?.utc, instant)
  for (const [day, words] of Object.entries(expected.place ?? {})) {
    const says = entries.find((one) => dayOf(one) === day)?.says ?? ''
    if (!new RegExp(words).test(says)) faults.push(`${day} says "${says}"`)
  }
  return faults
}

function timesOf({ begins, ends }: Placed): string {
  return `${begins.slice(11)}-${ends}`
}

/** "sat 09:00" */
function weekTime({ begins }: Placed): string {
  const day = begins.slice(0, 10)
  return `${dayNames[daysBetween(mondayOf(day), day)]} ${begins.slice(11)}`
}

function mostInWeek(days: readonly string[]): number {
  return Math.max(0, ...days.map((day) => days.filter((one) => one >= day && one < addDays(day, 7)).length))
}
