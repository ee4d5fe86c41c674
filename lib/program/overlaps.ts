import { minutesOf } from '@/lib/program/hours'
import { takesPlaceIn } from '@/lib/program/cycle'
import { cycleWeeks } from '@/lib/program/lists'
import { isTimed } from '@/lib/program/session-schema'
import type { Session, TimedSession } from '@/lib/program/session-schema'

/** Two sessions of one day that ask the same people to be in two places. */
export type Overlap = {
  /** The one still running. */
  earlier: TimedSession
  /** The one that starts too soon. */
  later: TimedSession
  /** Place of `later` in the list that was given, from 0. */
  laterIndex: number
}

type Placed = { readonly session: TimedSession; readonly index: number }

/**
 * Each session that starts while another of its day still runs in the same week, for the person in treatment
 * or for the family: a family group may run beside the person's own.
 */
export function overlaps(sessions: readonly Session[]): readonly Overlap[] {
  const placed = sessions
    .flatMap((session, index) => (isTimed(session) ? [{ session, index }] : []))
    .filter(({ session }) => minutesOf(session.end) > minutesOf(session.start))
    .sort((a, b) => minutesOf(a.session.start) - minutesOf(b.session.start) || a.index - b.index)
  const found = (['you', 'family'] as const).flatMap((one) =>
    cycleWeeks.flatMap((week) =>
      overlapsInOrder(placed.filter(({ session }) => isAsked(session, one) && takesPlaceIn(session, week))),
    ),
  )
  return [...new Map(found.map((overlap) => [overlap.laterIndex, overlap])).values()].sort(
    (a, b) => a.laterIndex - b.laterIndex,
  )
}

function isAsked({ takesPart }: TimedSession, one: 'you' | 'family'): boolean {
  return takesPart === one || takesPart === 'you and family'
}

/**
 * One pass by start, against the session that ends last so far, since who does not overlap that one overlaps
 * none. A session that ends before it starts is left out: it is a problem of its own.
 */
function overlapsInOrder(inOrder: readonly Placed[]): readonly Overlap[] {
  const running = new Map<string, TimedSession>()
  const found: Overlap[] = []
  for (const { session, index } of inOrder) {
    const before = running.get(session.day)
    if (before && minutesOf(session.start) < minutesOf(before.end)) {
      found.push({ earlier: before, later: session, laterIndex: index })
    }
    if (!before || minutesOf(session.end) > minutesOf(before.end)) running.set(session.day, session)
  }
  return found
}
