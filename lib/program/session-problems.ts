import { differentWeeks } from '@/lib/program/cycle'
import { endMinutes, minutesOf, sessionMinutes } from '@/lib/program/hours'
import { overlaps } from '@/lib/program/overlaps'
import type { Phase } from '@/lib/program/phase-schema'
import type { ProgramProblem } from '@/lib/program/problem'
import { isTimed } from '@/lib/program/session-schema'
import type { Session, TimedSession } from '@/lib/program/session-schema'

/** An end before the start is on the next day; a session longer than this is most likely a slip, in minutes. */
const longest = 14 * 60

/** Times that cannot be, sessions at the same time, and sessions that never take place. */
export function sessionProblems(phase: Phase): readonly ProgramProblem[] {
  const { sessions } = phase
  const each = sessions.flatMap((session, index) =>
    ownProblems(session, phase).map(({ path, message }) => ({ path: ['sessions', index, ...path], message })),
  )
  const overlapping = overlaps(phase).map(({ earlier, later }) => ({
    path: ['sessions', sessions.indexOf(later), 'start'],
    message:
      `${inWords(later)} starts before ${inWords(earlier)} has ended; sessions may touch, not overlap. ` +
      'Where a person is in one of the two, give both the same choice, like choice: tuesday; ' +
      'where one may be left out, write required: false',
  }))
  return [...each, ...overlapping]
}

/** What is allowed and yet unusual: very early, very late, or over midnight. */
export function sessionWarnings({ sessions }: Phase): readonly ProgramProblem[] {
  return sessions.flatMap((session, index) => {
    if (!isTimed(session)) return []
    const path = ['sessions', index, 'start']
    const isEarly = session.lasts === undefined && minutesOf(session.start) < 5 * 60
    if (endMinutes(session) > 24 * 60)
      return [
        { path, message: `${inWords(session)} goes on until the next day; look whether its times are right` },
      ]
    if (isEarly || endMinutes(session) > 23 * 60)
      return [
        {
          path,
          message: `${inWords(session)} is very ${isEarly ? 'early' : 'late'}; look whether its times are right`,
        },
      ]
    return []
  })
}

function ownProblems(session: Session, phase: Phase): readonly ProgramProblem[] {
  if (!isTimed(session)) {
    const { minutes, times } = session.appointment
    return [
      ...(minutes && minutes.from > minutes.to ? [backwards(['appointment', 'minutes'], minutes)] : []),
      ...(times.from > times.to ? [backwards(['appointment', 'times'], times)] : []),
    ]
  }
  return [...timeProblems(session), ...neverProblems(session, phase)]
}

function backwards(path: readonly string[], { from, to }: { from: number; to: number }): ProgramProblem {
  const field = path.at(-1) ?? ''
  return { path: [...path, 'to'], message: `${field} from ${from} to ${to}; "to" is at least "from"` }
}

function timeProblems(session: TimedSession): readonly ProgramProblem[] {
  const { start, end, breaks = 0, lasts } = session
  const minutes = sessionMinutes(session)
  if (start === end || minutes > longest)
    return [
      {
        path: ['end'],
        message: `${inWords(session)} does not end after its start on the same day, nor within 14 hours on the next`,
      },
    ]
  return [
    ...(breaks >= (lasts ?? minutes)
      ? [
          {
            path: ['breaks'],
            message: `${breaks} minutes of break in ${inWords(session)}; the breaks are shorter than it`,
          },
        ]
      : []),
    ...(lasts !== undefined && lasts > minutes
      ? [
          {
            path: ['lasts'],
            message: `${inWords(session)} lasts ${lasts} minutes; that is longer than from start to end`,
          },
        ]
      : []),
  ]
}

function neverProblems(session: TimedSession, phase: Phase): readonly ProgramProblem[] {
  const { weeks } = phase
  if (weeks.to !== undefined && session.week > weeks.to) {
    const found = `${inWords(session)} begins in week ${session.week}`
    return [
      {
        path: ['week'],
        message: `${found} of a phase of at most ${weeks.to} weeks; it would never take place`,
      },
    ]
  }
  if (differentWeeks(phase).some((week) => week.includes(session))) return []
  return [{ path: ['repeat'], message: `${inWords(session)} takes place in no week of the phase` }]
}

function inWords({ day, kind, start, end }: TimedSession): string {
  return `${day} ${start} to ${end} (${kind})`
}
