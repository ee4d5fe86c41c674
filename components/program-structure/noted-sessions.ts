import { lanes } from '@/components/program-structure/lanes'
import { sessionsByDay } from '@/lib/program/hours'
import type { Phase } from '@/lib/program/schema'
import type { TimedSession } from '@/lib/program/session-schema'
import { sessionNotes } from '@/lib/program/session-words'
import type { ProgramWords } from '@/lib/program/words'

/** A session that its block alone would show wrongly or not at all, with the number that stands in the block. */
export type NotedSession = {
  readonly session: TimedSession
  readonly number: number
  readonly notes: readonly string[]
}

/**
 * Sessions that are not weekly, not counted, optional or not the person's own, and those that share their
 * column, where a name may not fit; by day and start, from 1.
 */
export function notedSessions(phase: Pick<Phase, 'sessions'>, words: ProgramWords): readonly NotedSession[] {
  return sessionsByDay(phase)
    .flatMap(({ sessions }) => lanes(sessions))
    .map(({ session, of }) => ({ session, of, notes: sessionNotes(session, words) }))
    .filter(({ of, notes }) => of > 1 || notes.length > 0)
    .map(({ session, notes }, index) => ({ session, notes, number: index + 1 }))
}
