import type { DaySessions } from '@/lib/program/hours'
import { sessionsByDay } from '@/lib/program/hours'
import type { Day } from '@/lib/program/lists'
import type { Phase } from '@/lib/program/schema'

/** One row of the list: a day with sessions, or free days in a row. */
export type DayRun = { first: Day; last: Day; length: number; sessions: DaySessions['sessions'] }

/** The week's rows for a phone, where seven rows of which three say "no session" waste the screen. */
export function dayRuns(phase: Phase): readonly DayRun[] {
  const runs: DayRun[] = []
  for (const { day, sessions } of sessionsByDay(phase)) {
    const before = runs.at(-1)
    if (before && sessions.length === 0 && before.sessions.length === 0) {
      before.last = day
      before.length += 1
    } else {
      runs.push({ first: day, last: day, length: 1, sessions })
    }
  }
  return runs
}
