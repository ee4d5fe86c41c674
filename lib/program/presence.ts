import { mustCome } from '@/lib/program/counts-as-treatment'
import { endMinutes, eveningStart, minutesOf } from '@/lib/program/hours'
import type { Range } from '@/lib/program/hours'
import type { PartOfDay } from '@/lib/program/lists'
import type { TimedSession } from '@/lib/program/session-schema'

/** A stretch of a day in which a person is there; `isOpen` where any time in it will do. */
export type Stretch = Range & { readonly isOpen: boolean; readonly sessions: readonly TimedSession[] }

/** A longer gap than this, in minutes, is time of one's own: nobody waits in the house for the next session. */
const longestWait = 120
const noon = 12 * 60
const morningEnd = 13 * 60

/** True of what belongs to a person's day there: what they have to come to, and the meals, breaks and school between. */
export function isThere(session: TimedSession): boolean {
  const { required, takesPart, where, kind } = session
  return required && takesPart !== 'family' && where !== 'elsewhere' && kind !== 'child-care'
}

/** The stretches of one day, by their start, from the sessions of one way to have it; none without something to come to. */
export function stretchesOf(ofDay: readonly TimedSession[]): readonly Stretch[] {
  const own = ofDay.filter(isThere)
  if (!own.some(mustCome)) return []
  const inOrder = own
    .filter(({ lasts }) => lasts === undefined)
    .toSorted((a, b) => minutesOf(a.start) - minutesOf(b.start))
  const closed = inOrder.reduce<readonly Stretch[]>((before, session) => {
    const [from, to] = [minutesOf(session.start), endMinutes(session)]
    const last = before.at(-1)
    if (last === undefined || from - last.to > longestWait)
      return [...before, { from, to, isOpen: false, sessions: [session] }]
    const longer = { ...last, to: Math.max(last.to, to), sessions: [...last.sessions, session] }
    return [...before.slice(0, -1), longer]
  }, [])
  const open = own
    .filter(({ lasts }) => lasts !== undefined)
    .map((session) => ({
      from: minutesOf(session.start),
      to: endMinutes(session),
      isOpen: true,
      sessions: [session],
    }))
  return [...closed, ...open].toSorted((a, b) => a.from - b.from)
}

/** The part of the day in which a time lies whole. */
export function partOfDay({ from, to }: Range): PartOfDay {
  if (to <= morningEnd) return 'morning'
  if (from >= eveningStart) return 'evening'
  return from >= noon ? 'afternoon' : 'day'
}

/** The part of the day in which a person is there on one day; windows play a part only where there is nothing else. */
export function partOfStay(stretches: readonly Stretch[]): PartOfDay {
  const fixed = stretches.filter(({ isOpen }) => !isOpen)
  const all = fixed.length > 0 ? fixed : stretches
  return partOfDay({
    from: Math.min(...all.map(({ from }) => from)),
    to: Math.max(...all.map(({ to }) => to)),
  })
}
