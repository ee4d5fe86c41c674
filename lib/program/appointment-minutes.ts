import type { Range } from '@/lib/program/amount-schema'
import type { Weeks } from '@/lib/program/cycle'
import type { AppointmentSession } from '@/lib/program/session-schema'

/** Weeks that every month has in full; appointments of a month are taken as spread over them. */
const weeksInMonth = 4

/** How many times an appointment can fall into one week: fewest and most. */
export function timesInWeek({ appointment }: AppointmentSession, { weeks }: Pick<Weeks, 'weeks'>): Range {
  const { times, per, whenNeeded = false } = appointment
  const spread = {
    week: 1,
    'every other week': 2,
    month: weeksInMonth,
    phase: Math.max(1, weeks?.from ?? 1),
    program: Math.max(1, weeks?.from ?? 1),
  }[per]
  // A month can have a fifth week and a phase can last longer, so only what is weekly is in every week.
  const least = per === 'week' ? times.from : 0
  return { from: whenNeeded ? 0 : least, to: Math.ceil(times.to / spread) }
}

/** Minutes of an appointment in the week in which it takes least and in that in which it takes most. */
export function appointmentMinutes(session: AppointmentSession, weeks: Pick<Weeks, 'weeks'>): Range {
  const times = timesInWeek(session, weeks)
  const { minutes = { from: 0, to: 0 } } = session.appointment
  return { from: times.from * minutes.from, to: times.to * minutes.to }
}

/** True of an appointment that is missing from most weeks. */
export function isRare({ appointment: { per, whenNeeded } }: AppointmentSession): boolean {
  return whenNeeded === true || per === 'month' || per === 'phase' || per === 'program'
}
