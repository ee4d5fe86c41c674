import { mustCome } from '@/lib/program/counts-as-treatment'
import type { Range } from '@/lib/program/hours'
import { days } from '@/lib/program/lists'
import type { PartOfDay } from '@/lib/program/lists'
import { partOfStay, stretchesOf } from '@/lib/program/presence'
import type { TimedSession } from '@/lib/program/session-schema'

/** Where a person is on a day: in the house, by video, or as they like. */
export const dayPlaces = ['here', 'either', 'video'] as const
/** One of `dayPlaces`. */
export type DayPlace = (typeof dayPlaces)[number]
/** How many days of each kind a week has. */
export type DayCounts = ReadonlyMap<`${DayPlace} ${PartOfDay}`, number>

/** The days of one way to have a week, by place and part of the day. */
export function staysIn(week: readonly TimedSession[]): DayCounts {
  const found = new Map<`${DayPlace} ${PartOfDay}`, number>()
  for (const day of days) {
    const sessions = week.filter((session) => session.day === day)
    const stretches = stretchesOf(sessions)
    if (stretches.length === 0) continue
    const kind = `${placeOf(sessions)} ${partOfStay(stretches)}` as const
    found.set(kind, (found.get(kind) ?? 0) + 1)
  }
  return found
}

/** Fewest and most days in one place among several ways. */
export function rangeOfDays(ways: readonly DayCounts[], place: DayPlace): Range {
  const counts = ways.map((one) =>
    [...one].reduce((sum, [kind, count]) => (kind.startsWith(place) ? sum + count : sum), 0),
  )
  return { from: Math.min(...counts), to: Math.max(...counts) }
}

function placeOf(sessions: readonly TimedSession[]): DayPlace {
  const places = new Set(sessions.filter(mustCome).map(({ where }) => where))
  if (places.has('in person')) return 'here'
  return places.has('either') ? 'either' : 'video'
}
