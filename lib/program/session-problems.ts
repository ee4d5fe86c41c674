import { minutesOf } from '@/lib/program/hours'
import { overlaps } from '@/lib/program/overlaps'
import type { ProgramProblem } from '@/lib/program/problem'
import type { Phase } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import type { TimedSession } from '@/lib/program/session-schema'

/** Sessions lie between these times; later or earlier is most likely a slip. They compare as text. */
const earliest = '05:00'
const latest = '23:00'

/** Times that cannot be, and sessions at the same time. */
export function sessionProblems({ sessions, weeks }: Phase): readonly ProgramProblem[] {
  const times = sessions.flatMap((session, index) => (isTimed(session) ? timeProblems(session, index) : []))
  const overlapping = overlaps(sessions).map(({ earlier, later, laterIndex }) => ({
    path: ['sessions', laterIndex, 'start'],
    message: `${inWords(later)} starts before ${inWords(earlier)} has ended; sessions may touch, not overlap`,
  }))
  const minutes = sessions.flatMap((session, index) => {
    if (isTimed(session) || session.appointment.minutes.from <= session.appointment.minutes.to) return []
    const { from, to } = session.appointment.minutes
    return [
      {
        path: ['sessions', index, 'appointment', 'minutes', 'to'],
        message: `minutes from ${from} to ${to}; "to" is at least "from"`,
      },
    ]
  })
  const never = sessions.flatMap((session, index) => {
    if (!isTimed(session) || session.week <= weeks.to) return []
    const found = `${inWords(session)} begins in week ${session.week}`
    return [
      {
        path: ['sessions', index, 'week'],
        message: `${found} of a phase of at most ${weeks.to} weeks; it would never take place`,
      },
    ]
  })
  return [...times, ...overlapping, ...minutes, ...never]
}

/** True when every session takes time, so that sums mean something. */
export function takesTime({ sessions }: Phase): boolean {
  return sessions.every((session) =>
    isTimed(session)
      ? endsAfterStart(session)
      : session.appointment.minutes.from <= session.appointment.minutes.to,
  )
}

function timeProblems(session: TimedSession, index: number): readonly ProgramProblem[] {
  const path = ['sessions', index] as const
  const outside = (['start', 'end'] as const)
    .filter((field) => !(session[field] >= earliest && session[field] <= latest))
    .map((field) => {
      const found = `${inWords(session)} has its ${field} at ${session[field]}`
      return { path: [...path, field], message: `${found}; sessions lie within ${earliest} to ${latest}` }
    })
  if (endsAfterStart(session)) return outside
  const message = `${inWords(session)} does not end after its start; a session ends later on the same day`
  return [...outside, { path: [...path, 'end'], message }]
}

function endsAfterStart({ start, end }: TimedSession): boolean {
  return minutesOf(end) > minutesOf(start)
}

function inWords({ day, kind, start, end }: TimedSession): string {
  return `${day} ${start} to ${end} (${kind})`
}
