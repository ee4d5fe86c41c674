import { z } from 'zod'
import { line, oneOf, range, strict, time } from '@/lib/program/fields'
import { appointmentPeriods, days, participants, repeats, sessionKinds } from '@/lib/program/lists'
import type { Participants, SessionKind } from '@/lib/program/lists'

const weekAllowed = 'a week is 1 or 2 for every other week, 1 to 4 for monthly'

/** A session as it stands in the file: at a time (`day`, `start`, `end`) or by appointment, never both. */
const written = strict({
  /** Day of the week, one of `days`. */
  day: oneOf('days', days).optional(),
  /** Start, 24-hour local time on five minutes, 05:00 to 23:00. Source: the program's timetable. */
  start: time.optional(),
  /** End, as `start`, and after it on the same day. */
  end: time.optional(),
  /** What happens in it, one of `sessionKinds`. */
  kind: oneOf('kinds', sessionKinds),
  /** The program's own name for it, when it has one; 2 to 60 characters. */
  name: line(2, 60).optional(),
  /** Who takes part, one of `participants`; `you and family` for a family session and `you` otherwise. */
  takesPart: oneOf('participants', participants).optional(),
  /** False for a session that a person may leave out; true when left out. Only required sessions count. */
  required: z.boolean('required is true or false, without quotes').optional(),
  /** How often, one of `repeats`; weekly when left out. */
  repeat: oneOf('repeats', repeats).optional(),
  /** First week of the phase in which it takes place, 1 to 4; 1 when left out. Not for weekly sessions. */
  week: z.int(weekAllowed).min(1, weekAllowed).max(4, weekAllowed).optional(),
  /** Instead of a time: minutes in each week or month, lowest and highest, 5 to 600. Source: the program. */
  appointment: strict({
    minutes: range('minutes', 5, 600),
    per: oneOf('periods', appointmentPeriods),
  }).optional(),
})

/** One session of the week, at a time or by appointment. */
export const sessionSchema = written.transform((session, context): Session => {
  const both = {
    kind: session.kind,
    takesPart: session.takesPart ?? usualPart(session.kind),
    required: session.required ?? true,
  }
  const said = session.name === undefined ? both : { ...both, name: session.name }
  const { appointment, repeat = 'weekly', week } = session
  if (appointment) {
    const timed = (['day', 'start', 'end', 'repeat', 'week'] as const).filter(
      (field) => session[field] !== undefined,
    )
    for (const field of timed)
      context.addIssue({
        code: 'custom',
        path: [field],
        input: session[field],
        message: 'an appointment has no set time; keep the time or the appointment',
      })
    return { ...said, appointment }
  }
  const { day, start, end } = session
  if (day === undefined || start === undefined || end === undefined) {
    const missing = (['day', 'start', 'end'] as const).filter((field) => session[field] === undefined)
    context.addIssue({
      code: 'custom',
      input: session,
      message: `a session needs ${missing.join(', ')}, or an appointment`,
    })
    return z.NEVER
  }
  const most = { weekly: undefined, 'every other week': 2, monthly: 4 }[repeat]
  if (week !== undefined && week > (most ?? 1)) {
    const message =
      most === undefined ? 'a weekly session takes place in every week; leave `week` out' : weekAllowed
    context.addIssue({ code: 'custom', path: ['week'], input: week, message })
  }
  return { ...said, day, start, end, repeat, week: week ?? 1 }
})

/** What every session has. */
type SessionBase = {
  /** What happens in it. */
  readonly kind: SessionKind
  /** The program's own name for it. */
  readonly name?: string
  /** Who takes part. */
  readonly takesPart: Participants
  /** False for a session that a person may leave out. */
  readonly required: boolean
}
/** A session at a set time. */
export type TimedSession = SessionBase & {
  readonly day: (typeof days)[number]
  /** Local time, "18:00". */
  readonly start: string
  /** Local time after `start` on the same day. */
  readonly end: string
  readonly repeat: (typeof repeats)[number]
  /** First week of the phase in which it takes place, 1 to 4; 1 for a weekly session. */
  readonly week: number
}
/** A session at a time that is agreed with each person. */
export type AppointmentSession = SessionBase & {
  readonly appointment: {
    /** Minutes, lowest and highest. */
    readonly minutes: { readonly from: number; readonly to: number }
    readonly per: (typeof appointmentPeriods)[number]
  }
}
/** A session of a phase, parsed. */
export type Session = TimedSession | AppointmentSession

/** True for a session with day, start and end. */
export function isTimed(session: Session): session is TimedSession {
  return 'start' in session
}

/** Who takes part in a session of this kind when its file does not say. */
export function usualPart(kind: SessionKind): Participants {
  return kind === 'family' ? 'you and family' : 'you'
}
