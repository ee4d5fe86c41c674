import { addDays } from '@/lib/dates/day-arithmetic'
import { firstMonday } from '@/lib/program/forms/first-monday'
import type { Program } from '@/lib/program/schema'

/** When a phase begins for a person who begins the program on a certain day. */
export type PhaseStart = {
  /** ISO 8601. */
  readonly day: string
  /** True where parts before it may take longer. */
  readonly isEarliest: boolean
}

/**
 * The day with which the calendar files begin: the next first day of a group, or, where people start in any week, the
 * first Monday after today (ISO 8601) whose week has no closure.
 */
export function firstDay({ start, closures }: Pick<Program, 'start' | 'closures'>, today: string): string {
  const next = start === 'rolling' ? undefined : [...start].sort().find((day) => day >= today)
  return next ?? firstMonday(today, closures)
}

/** The first day of each phase, after the shortest length of those before it and the weeks off between them; the same day where they are not in turn. */
export function phaseStarts({ phases, order }: Program, first: string): readonly PhaseStart[] {
  return phases.map((_, index) => {
    const before = order === 'as needed' ? [] : phases.slice(0, index)
    const weeks = before.reduce((sum, phase) => sum + phase.weeks.from + (phase.pauseAfter?.from ?? 0), 0)
    return {
      day: addDays(first, 7 * weeks),
      isEarliest: before.some(
        ({ weeks, endsAfter, pauseAfter }) =>
          weeks.from !== weeks.to || endsAfter !== undefined || pauseAfter?.from !== pauseAfter?.to,
      ),
    }
  })
}
