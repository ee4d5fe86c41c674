import { oneOf } from '@/tests/support/pick'
import type { Pick } from '@/tests/support/pick'
import { days } from '@/lib/program/lists'
import type { Day } from '@/lib/program/lists'

/** Five-minute steps since midnight at 05:00 and 23:00, between which sessions lie. */
const [first, last] = [60, 276]

/** A stretch of a day. */
export type Place = { readonly day: Day; readonly start: string; readonly end: string }
/** Finds a place of so many minutes (on five); undefined when no day has room any more. */
export type Timetable = (minutes: number, takesPart: string) => Place | undefined

/**
 * Hands out times that do not overlap, each day from its start to its end. The person and the family each have
 * days of their own, since a family group may run beside the person's.
 */
export function timetable(pick: Pick): Timetable {
  const busy = { you: new Map<Day, number>(), family: new Map<Day, number>() }
  return (minutes, takesPart) => {
    const asked = (['you', 'family'] as const).filter(
      (one) => takesPart === one || takesPart === 'you and family',
    )
    const freeFrom = (day: Day) => Math.max(first, ...asked.map((one) => busy[one].get(day) ?? first))
    const steps = minutes / 5
    const open = days.filter((day) => freeFrom(day) + steps <= last)
    if (open.length === 0) return undefined
    const day = oneOf(pick, open)
    const room = last - steps - freeFrom(day)
    const start = freeFrom(day) + oneOf(pick, [0, 0, Math.min(room, 3), Math.floor(room / 3)])
    for (const one of asked) busy[one].set(day, start + steps)
    return { day, start: clock(start), end: clock(start + steps) }
  }
}

function clock(step: number): string {
  return `${String(Math.floor(step / 12)).padStart(2, '0')}:${String((step % 12) * 5).padStart(2, '0')}`
}
