import { heightFor } from '@/components/program-structure/drawn-text'
import { lanes } from '@/components/program-structure/lanes'
import { timedSessions } from '@/lib/program/cycle'
import { minutesOf, sessionMinutes, sessionsByDay, spanOf } from '@/lib/program/hours'
import type { Day } from '@/lib/program/lists'
import type { Phase } from '@/lib/program/schema'
import type { TimedSession } from '@/lib/program/session-schema'

/** A session's rectangle in the drawing, in units of the viewBox. */
export type Block = { session: TimedSession; x: number; y: number; width: number; height: number }
/** A day's column; `x` is its left line. */
type Column = { day: Day; x: number; blocks: readonly Block[] }
/** Where everything of a drawn week goes, in units of the viewBox. */
export type WeekLayout = {
  height: number
  /** Whole hours from the first to the last line, in minutes since midnight. */
  hours: readonly { minutes: number; y: number }[]
  columns: readonly Column[]
  /** Middle of the middle hour, where no line runs through the words "no session". */
  middle: number
}

/** Width of the viewBox: the narrowest container, so that one unit is never less than one pixel. */
export const drawingWidth = 680
/** Room for "11 am" before the first column. */
export const gutter = 50
/** Width of a day. */
export const columnWidth = (drawingWidth - gutter) / 7
/** Top of the first hour line, below the names of the days. */
export const head = 34
/** Room below the last line for the lower half of its label. */
const foot = 8
/** Left free at the right of a block and under it, so that blocks that touch stay two. */
const gap = 1.3

/** Places a phase's week by the minute; undefined when no session has a set time. */
export function weekLayout(phase: Pick<Phase, 'sessions'>): WeekLayout | undefined {
  const timed = timedSessions(phase)
  const span = spanOf(timed)
  if (span === undefined) return undefined
  const first = Math.floor(span.from / 60)
  const last = Math.ceil(span.to / 60)
  const hour = hourHeight(timed, last - first)
  const yOf = (minutes: number) => rounded(head + ((minutes - first * 60) / 60) * hour)
  return {
    height: rounded(head + (last - first) * hour + foot),
    hours: Array.from({ length: last - first + 1 }, (_, index) => {
      const minutes = (first + index) * 60
      return { minutes, y: yOf(minutes) }
    }),
    columns: sessionsByDay(phase).map(({ day, sessions }, index) => {
      const x = gutter + index * columnWidth
      const blocks = lanes(sessions).map(({ session, lane, of }) => {
        const y = yOf(minutesOf(session.start))
        const height = rounded(yOf(minutesOf(session.end)) - y - gap)
        const width = columnWidth / of
        return { session, x: rounded(x + lane * width), y, width: rounded(width - gap), height }
      })
      return { day, x, blocks }
    }),
    middle: yOf((first + Math.floor((last - first - 1) / 2)) * 60 + 30),
  }
}

/**
 * Units an hour: as low as the shortest session allows, which needs two lines of text (one below half an
 * hour), and less where a long day would fill the screen. 136 shows a line in 10 minutes; nobody plans less.
 */
function hourHeight(sessions: readonly TimedSession[], hours: number): number {
  const shortest = Math.min(...sessions.map(sessionMinutes))
  const needed = ((heightFor(shortest < 30 ? 1 : 2) + gap) * 60) / shortest
  return Math.ceil(Math.min(136, Math.max(hours > 6 ? 44 : 56, needed)))
}

function rounded(units: number): number {
  return Math.round(units * 100) / 100
}
