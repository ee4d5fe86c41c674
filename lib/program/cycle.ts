import { cycleWeeks } from '@/lib/program/lists'
import type { Phase } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import type { TimedSession } from '@/lib/program/session-schema'

/** Weeks from one session to the next. Source of 4 for monthly: `repeats` in lists.ts. */
export const weeksBetween = { weekly: 1, 'every other week': 2, monthly: 4 } as const

/** True when the session takes place in this week of the phase, counted from 1. */
export function takesPlaceIn({ repeat, week }: TimedSession, weekOfPhase: number): boolean {
  return weekOfPhase >= week && (weekOfPhase - week) % weeksBetween[repeat] === 0
}

/** Sessions at a set time, in the order of the file. */
export function timedSessions({ sessions }: Pick<Phase, 'sessions'>): readonly TimedSession[] {
  return sessions.filter(isTimed)
}

/** Something about each of the four weeks after which every plan has come round. */
export function eachWeek<T>(
  phase: Pick<Phase, 'sessions'>,
  about: (sessions: readonly TimedSession[]) => T,
): readonly T[] {
  const timed = timedSessions(phase)
  return cycleWeeks.map((week) => about(timed.filter((session) => takesPlaceIn(session, week))))
}
