import { heightFor } from '@/components/program-structure/drawn-text'
import { minutesOf, sessionMinutes, sessionsByDay, timeSpan } from '@/lib/program/hours'
import type { Day, Phase, Session } from '@/lib/program/schema'

/** A session's rectangle in the drawing, in units of the viewBox. */
export type Block = { session: Session; x: number; y: number; width: number; height: number }
/** A day's column; `x` is its left line. */
export type Column = { day: Day; x: number; blocks: readonly Block[] }
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
const gap = 1.5

/** Places a phase's week by the minute. */
export function weekLayout(phase: Phase): WeekLayout {
  const span = timeSpan([phase])
  const first = Math.floor(span.from / 60)
  const last = Math.ceil(span.to / 60)
  const hour = hourHeight(phase.sessions, last - first)
  const yOf = (minutes: number) => rounded(head + ((minutes - first * 60) / 60) * hour)
  return {
    height: rounded(head + (last - first) * hour + foot),
    hours: Array.from({ length: last - first + 1 }, (_, index) => {
      const minutes = (first + index) * 60
      return { minutes, y: yOf(minutes) }
    }),
    columns: sessionsByDay(phase).map(({ day, sessions }, index) => {
      const x = gutter + index * columnWidth
      const blocks = sessions.map((session) => {
        const y = yOf(minutesOf(session.start))
        const height = rounded(yOf(minutesOf(session.end)) - y - gap)
        return { session, x, y, width: columnWidth - gap, height }
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
function hourHeight(sessions: readonly Session[], hours: number): number {
  const shortest = Math.min(...sessions.map(sessionMinutes))
  const needed = ((heightFor(shortest < 30 ? 1 : 2) + gap) * 60) / shortest
  return Math.ceil(Math.min(136, Math.max(hours > 6 ? 44 : 56, needed)))
}

function rounded(units: number): number {
  return Math.round(units * 100) / 100
}
