import { endMinutes, minutesOf } from '@/lib/program/hours'
import type { TimedSession } from '@/lib/program/session-schema'

/** Whole hours in which something takes place, in minutes since midnight. */
export type Stretch = { readonly from: number; readonly to: number }

/** The hours of a drawn week from top to bottom, in units of the viewBox. */
export type TimeAxis = {
  /** Whole hours with a line, in minutes since midnight. */
  readonly hours: readonly { readonly minutes: number; readonly y: number }[]
  /** Where hours without a session are left out, from the line above to the line below. */
  readonly folds: readonly { readonly top: number; readonly bottom: number }[]
  readonly yOf: (minutes: number) => number
  readonly bottom: number
}

/** The end of the day, where a drawing ends whatever goes on after it. */
export const midnight = 24 * 60
/** A time without any session that is at least so long is folded, in minutes. */
const longGap = 3 * 60
/** Height of a fold. */
const foldHeight = 20

/** The stretches of the day in which any of the sessions takes place; hours between them, three or more, hold none. */
export function stretchesOf(sessions: readonly TimedSession[]): readonly Stretch[] {
  const found: { from: number; to: number }[] = []
  for (const session of sessions.toSorted((a, b) => minutesOf(a.start) - minutesOf(b.start))) {
    const { from, to } = { from: minutesOf(session.start), to: drawnEnd(session) }
    const last = found.at(-1)
    if (last === undefined || from - last.to >= longGap) found.push({ from, to })
    else last.to = Math.max(last.to, to)
  }
  return found.map(({ from, to }) => ({ from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 }))
}

/** Places whole hours below each other: `perHour` units each, from `top` on. */
export function timeAxis(stretches: readonly Stretch[], top: number, perHour: number): TimeAxis {
  let y = top
  const placed = stretches.map(({ from, to }, index) => {
    if (index > 0) y += foldHeight
    const start = y
    y += ((to - from) / 60) * perHour
    return { from, to, top: start, bottom: y }
  })
  const yOf = (minutes: number) => {
    const at = placed.findLast(({ from }) => from <= minutes) ?? placed[0]
    return at === undefined ? top : rounded(at.top + ((minutes - at.from) / 60) * perHour)
  }
  return {
    hours: placed.flatMap(({ from, to }) =>
      Array.from({ length: (to - from) / 60 + 1 }, (_, index) => from + index * 60).map((minutes) => ({
        minutes,
        y: yOf(minutes),
      })),
    ),
    folds: placed.flatMap(({ bottom }, index) => {
      const next = placed[index + 1]
      return next === undefined ? [] : [{ top: rounded(bottom), bottom: rounded(next.top) }]
    }),
    yOf,
    bottom: rounded(y),
  }
}

/** Minutes since midnight at which a session ends in the drawing of its day. */
export function drawnEnd(session: TimedSession): number {
  return Math.min(midnight, endMinutes(session))
}

/** Two decimals are finer than any screen. */
export function rounded(units: number): number {
  return Math.round(units * 100) / 100
}
