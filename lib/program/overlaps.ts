import { differentWeeks } from '@/lib/program/cycle'
import type { Weeks } from '@/lib/program/cycle'
import { endMinutes, minutesOf } from '@/lib/program/hours'
import type { TimedSession } from '@/lib/program/session-schema'

/** Two sessions of one day that ask the same people to be in two places. */
export type Overlap = {
  /** The one still running. */
  readonly earlier: TimedSession
  /** The one that starts too soon. */
  readonly later: TimedSession
}

/**
 * Each session that starts while another of its day still runs in the same week, both required, for the person in
 * treatment or for the family: a family group may run beside the person's own. Two of one choice may share their
 * time, and so may what a person comes to at a time of their own, and child care.
 */
export function overlaps(phase: Weeks): readonly Overlap[] {
  const found = new Map<TimedSession, Overlap>()
  for (const week of differentWeeks(phase))
    for (const [index, session] of week.entries())
      for (const other of week.slice(index + 1)) {
        const [earlier, later] =
          minutesOf(other.start) < minutesOf(session.start) ? [other, session] : [session, other]
        if (meet(earlier, later) && !found.has(later)) found.set(later, { earlier, later })
      }
  return [...found.values()]
}

function meet(earlier: TimedSession, later: TimedSession): boolean {
  return (
    earlier.day === later.day &&
    minutesOf(later.start) < endMinutes(earlier) &&
    [earlier, later].every(isFixed) &&
    !isOtherOption(earlier, later) &&
    (['you', 'family'] as const).some((one) => isAsked(earlier, one) && isAsked(later, one))
  )
}

function isFixed({ required, lasts, kind }: TimedSession): boolean {
  return required && lasts === undefined && kind !== 'child-care'
}

function isOtherOption(one: TimedSession, other: TimedSession): boolean {
  if (one.choice === undefined || one.choice !== other.choice) return false
  return one.option === undefined || one.option !== other.option
}

function isAsked({ takesPart }: TimedSession, one: 'you' | 'family'): boolean {
  return takesPart === one || takesPart === 'you and family'
}
