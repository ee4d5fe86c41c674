import type { Range } from '@/lib/program/hours'
import type { Repeat } from '@/lib/program/lists'

/** A session that counts, as a form told it. */
export type Told =
  | { readonly minutes: number; readonly repeat: Repeat; readonly week: number }
  | { readonly appointment: Range; readonly per: 'week' | 'month' }

/** Minutes a week of sessions, counted anew from week to week: the lightest and the heaviest. */
export function recount(sessions: readonly Told[]): Range {
  const weeks = Array.from({ length: 12 }, (_, index) => {
    const own = sessions.filter(
      (session) => 'repeat' in session && happensIn(session.repeat, session.week, index + 1),
    )
    return own.reduce((total, session) => total + ('minutes' in session ? session.minutes : 0), 0)
  })
  const appointments = sessions.flatMap((session) => ('per' in session ? [session] : []))
  return {
    from:
      Math.min(...weeks) +
      total(appointments.map(({ appointment, per }) => (per === 'week' ? appointment.from : 0))),
    to: Math.max(...weeks) + total(appointments.map(({ appointment }) => appointment.to)),
  }
}

/** The weeks in which something happens, written out and not computed as the program does it. */
const weeksOf: Readonly<Record<Repeat, readonly (readonly number[])[]>> = {
  weekly: [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  'every other week': [
    [1, 3, 5, 7, 9, 11],
    [2, 4, 6, 8, 10, 12],
  ],
  monthly: [
    [1, 5, 9],
    [2, 6, 10],
    [3, 7, 11],
    [4, 8, 12],
  ],
}

/** True when something with this first week happens in a week, 1 to 12. */
export function happensIn(repeat: Repeat, first: number, week: number): boolean {
  return weeksOf[repeat][first - 1]?.includes(week) ?? false
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
