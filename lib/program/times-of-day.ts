import { waysOf } from '@/lib/program/choice-ways'
import { differentWeeks } from '@/lib/program/cycle'
import type { Weeks } from '@/lib/program/cycle'
import { days } from '@/lib/program/lists'
import type { Day } from '@/lib/program/lists'
import { stretchesOf } from '@/lib/program/presence'
import type { Stretch } from '@/lib/program/presence'
import type { TimedSession } from '@/lib/program/session-schema'

/** A time of day that some days of a phase have. */
export type TimeOfDay = Stretch & {
  readonly days: readonly Day[]
  /** True where some weeks have it on none of its days. */
  readonly isSometimes: boolean
}

/** The times of day at which a person is there, each with its days, and with those that are instead of it. */
export function timesOfDay(
  phase: Weeks,
): readonly { readonly time: TimeOfDay; readonly isInstead: boolean }[] {
  const weeks = differentWeeks(phase).map((week) =>
    waysOf(week, phase.choices ?? []).map((way) => new Map(stretchesIn(way).map((one) => [keyOf(one), one]))),
  )
  const ways = weeks.flat()
  const found = new Map(ways.flatMap((way) => [...way]))
  const byTime = new Map<string, (Stretch & { readonly day: Day })[]>()
  for (const one of found.values()) {
    const time = `${one.from} ${one.to} ${one.isOpen} ${isSometimes(one, weeks)}`
    byTime.set(time, [...(byTime.get(time) ?? []), one])
  }
  const groups = [...byTime.values()]
    .map((group) => group.toSorted((a, b) => days.indexOf(a.day) - days.indexOf(b.day)))
    .toSorted((a, b) => placeOf(a) - placeOf(b))
  return groups.flatMap((group, index) => {
    const [first] = group
    if (first === undefined) return []
    const { from, to, isOpen } = first
    const before = groups[index - 1]
    const isInstead =
      before !== undefined &&
      (!ways.some((way) => before.some((one) => has(way, one)) && group.some((one) => has(way, one))) ||
        isOtherPart(before, group, phase))
    const time = {
      from,
      to,
      isOpen,
      sessions: group.flatMap(({ sessions }) => sessions),
      days: group.map(({ day }) => day),
      isSometimes: isSometimes(first, weeks),
    }
    return [{ time, isInstead }]
  })
}

/** True of two times of the same days of which a person takes one on each day. */
function isOtherPart(
  before: readonly DayStretch[],
  group: readonly DayStretch[],
  { choices = [] }: Weeks,
): boolean {
  const daysOf = (stretches: readonly DayStretch[]) => stretches.map(({ day }) => day).join()
  const own = (id: string) => (stretches: readonly DayStretch[]) =>
    stretches.every(({ sessions }) => sessions.every(({ choice }) => choice === id))
  const isOfOne = choices.some(({ id, each }) => each === 1 && [before, group].every(own(id)))
  return isOfOne && daysOf(before) === daysOf(group)
}

type DayStretch = Stretch & { readonly day: Day }
/** What one way to have a week holds, by day and time. */
type Way = ReadonlyMap<string, DayStretch>

function stretchesIn(way: readonly TimedSession[]): readonly DayStretch[] {
  return days.flatMap((day) =>
    stretchesOf(way.filter((session) => session.day === day)).map((one) => ({ ...one, day })),
  )
}

/** True where some weeks do not have it, however one chooses. */
function isSometimes(one: DayStretch, weeks: readonly (readonly Way[])[]): boolean {
  return weeks.some((ways) => !ways.some((way) => has(way, one)))
}

/** True of a way in which a person is there at that time, and perhaps longer. */
function has(way: Way, { day, from, to, isOpen }: DayStretch): boolean {
  return [...way.values()].some(
    (one) => one.day === day && one.isOpen === isOpen && one.from <= from && one.to >= to,
  )
}

function keyOf({ day, from, to, isOpen }: DayStretch): string {
  return `${day} ${from} ${to} ${isOpen}`
}

/** The order of the days, and within one that of the clock; what is not every week comes last. */
function placeOf(group: readonly DayStretch[]): number {
  const [first] = group
  return first === undefined ? 0 : days.indexOf(first.day) * 10_000 + first.from
}
