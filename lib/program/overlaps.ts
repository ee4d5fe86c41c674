import { minutesOf } from '@/lib/program/hours'
import type { Session } from '@/lib/program/schema'

/** Two sessions of one day that run at the same time. */
export type Overlap = {
  /** The one still running. */
  earlier: Session
  /** The one that starts too soon. */
  later: Session
  /** Place of `later` in the list that was given, from 0. */
  laterIndex: number
}

/**
 * Each session that starts while another of its day still runs. One pass by start: against the session that
 * ends last so far, since who does not overlap that one overlaps none. A session that ends before it starts
 * takes no time and so overlaps nothing; it is a problem of its own.
 */
export function overlaps(sessions: readonly Session[]): readonly Overlap[] {
  const running = new Map<string, Session>()
  const found: Overlap[] = []
  const inOrder = sessions
    .map((session, index) => ({ session, index }))
    .filter(({ session }) => minutesOf(session.end) > minutesOf(session.start))
    .sort((a, b) => minutesOf(a.session.start) - minutesOf(b.session.start) || a.index - b.index)
  for (const { session, index } of inOrder) {
    const before = running.get(session.day)
    if (before && minutesOf(session.start) < minutesOf(before.end)) {
      found.push({ earlier: before, later: session, laterIndex: index })
    }
    if (!before || minutesOf(session.end) > minutesOf(before.end)) running.set(session.day, session)
  }
  return found
}
