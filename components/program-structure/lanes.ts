import { drawnEnd } from '@/components/program-structure/time-axis'
import { minutesOf } from '@/lib/program/hours'
import type { TimedSession } from '@/lib/program/session-schema'

/** A session and its place among those of the same time, from 0; `of` is how many stand side by side. */
export type Laned = { readonly session: TimedSession; readonly lane: number; readonly of: number }

/**
 * Sessions of one day side by side where their times meet: alternatives, in different weeks, or for different people.
 * Given and returned by start. Those that meet, directly or through others, share one width.
 */
export function lanes(sessions: readonly TimedSession[]): readonly Laned[] {
  const placed: Laned[] = []
  let meeting: { session: TimedSession; lane: number }[] = []
  let end = 0
  const close = () => {
    const of = Math.max(0, ...meeting.map(({ lane }) => lane)) + 1
    placed.push(...meeting.map((one) => ({ ...one, of })))
    meeting = []
  }
  for (const session of sessions) {
    if (minutesOf(session.start) >= end) close()
    meeting.push({ session, lane: freeLane(session, meeting) })
    end = Math.max(end, drawnEnd(session))
  }
  close()
  return placed
}

/**
 * What runs beside the other sessions of its day and leaves them their width: a time in which a person comes for some
 * minutes, and child care. Alone in its day, it is drawn like any other.
 */
export function runsBeside(session: TimedSession, ofDay: readonly TimedSession[]): boolean {
  if (session.lasts === undefined && session.kind !== 'child-care') return false
  return ofDay.some(
    (other) =>
      other !== session &&
      minutesOf(other.start) < drawnEnd(session) &&
      minutesOf(session.start) < drawnEnd(other),
  )
}

function freeLane(
  session: TimedSession,
  meeting: readonly { session: TimedSession; lane: number }[],
): number {
  const taken = meeting
    .filter((other) => drawnEnd(other.session) > minutesOf(session.start))
    .map(({ lane }) => lane)
  let lane = 0
  while (taken.includes(lane)) lane += 1
  return lane
}
