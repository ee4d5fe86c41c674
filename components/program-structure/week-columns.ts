import { lanes, runsBeside } from '@/components/program-structure/lanes'
import { sessionsByDay } from '@/lib/program/hours'
import type { DaySessions } from '@/lib/program/hours'
import type { Day } from '@/lib/program/lists'
import type { Phase } from '@/lib/program/schema'
import type { TimedSession } from '@/lib/program/session-schema'

/** A session from left to right, in units of the viewBox. `isBeside` is one that runs beside the others of its day. */
export type Placed = {
  readonly session: TimedSession
  readonly x: number
  readonly width: number
  readonly isBeside: boolean
}
/** A day's column; `x` is its left line. */
export type PlacedColumn = {
  readonly day: Day
  readonly x: number
  readonly width: number
  readonly sessions: readonly Placed[]
}

/** Width of the viewBox on a screen: the narrowest container, so that one unit is never less than one pixel. */
export const screenWidth = 680
/** Room for "11 am" before the first column. */
export const gutter = 50
/** A day without a session needs no more than its two words below each other. */
const freeWidth = 62
/** Width of what runs beside the other sessions. */
const besideWidth = 17
/** A lane more is worth so much of a day. */
const laneWeight = 0.75

/** The seven days side by side: free days narrow, days with sessions side by side wide. */
export function weekColumns(phase: Pick<Phase, 'sessions'>, drawingWidth: number): readonly PlacedColumn[] {
  const days = sessionsByDay(phase).map(partsOf)
  const all = days.reduce((sum, { weight }) => sum + weight, 0)
  const fixed = days.reduce(
    (sum, { weight, beside }) => sum + (weight === 0 ? freeWidth : beside.length * besideWidth),
    0,
  )
  const unit = (drawingWidth - gutter - fixed) / all
  let x = gutter
  return days.map(({ day, weight, beside, inLanes }) => {
    const left = x
    const room = weight * unit
    x += weight === 0 ? freeWidth : room + beside.length * besideWidth
    const inner = left + beside.length * besideWidth
    const sessions = [
      ...beside.map((session, index) => ({
        session,
        x: left + index * besideWidth,
        width: besideWidth,
        isBeside: true,
      })),
      ...inLanes.map(({ session, lane, of }) => ({
        session,
        x: inner + (lane * room) / of,
        width: room / of,
        isBeside: false,
      })),
    ]
    return { day, x: left, width: x - left, sessions }
  })
}

function partsOf({ day, sessions }: DaySessions) {
  const beside = sessions.filter((session) => runsBeside(session, sessions))
  const inLanes = lanes(sessions.filter((session) => !beside.includes(session)))
  const most = Math.max(0, ...inLanes.map(({ of }) => of))
  return { day, beside, inLanes, weight: sessions.length === 0 ? 0 : 1 + Math.min(3, most - 1) * laneWeight }
}
