import { z } from 'zod'
import { appointmentPeriods, days, participants, repeats, sessionKinds } from '@/lib/program/lists'
import type { Participants, SessionKind } from '@/lib/program/lists'
import { clockTime, name, range } from '@/lib/words/fields'

const weekAllowed = 'a week is 1 or 2 for every other week, 1 to 4 for monthly'

/** Everything that a session may say. */
const sessionFields = z.strictObject({
  day: z.enum(days).describe('Day of the week. Source: the program.'),
  start: clockTime.describe(
    "Start, 24-hour local time on five minutes, 05:00 to 23:00. Source: the program's timetable.",
  ),
  end: clockTime.describe('End, as `start`, and after it on the same day. Source: as of the start.'),
  kind: z
    .enum(sessionKinds)
    .describe(
      'What happens in it. `drug-test` and `mutual-help` never count as treatment. Source: the program.',
    ),
  name: name(60, 2).describe("The program's own name for it, when it has one; 2 to 60 characters."),
  takesPart: z
    .enum(participants)
    .describe(
      'Who takes part; `you` is the person in treatment. When left out, `you and family` for a family session and `you` otherwise.',
    ),
  required: z
    .boolean('required is true or false, without quotes')
    .describe(
      'False for a session that a person may leave out; true when left out. Only required sessions count.',
    ),
  repeat: z.enum(repeats).describe('How often; weekly when left out. `monthly` is every fourth week.'),
  week: z
    .int(weekAllowed)
    .min(1, weekAllowed)
    .max(4, weekAllowed)
    .describe(
      'First week of the phase in which it takes place, 1 to 4, counted from 1; 1 when left out, and for weekly sessions.',
    ),
  appointment: z
    .strictObject({
      minutes: range(5, 600).describe(
        'Minutes in each period, lowest and highest, 5 to 600. Source: the program.',
      ),
      per: z.enum(appointmentPeriods).describe('What the minutes are counted by. Source: the program.'),
    })
    .describe('Instead of a time: how long, in each week or month.'),
})

/** A session as it stands in the file: at a time (`day`, `start`, `end`) or by appointment, never both. */
const written = sessionFields.partial().required({ kind: true })

/** A session at a set time: local time, `end` after `start` on the same day; `week` is 1 for a weekly session. */
export const timedSession = sessionFields
  .omit({ appointment: true })
  .partial({ name: true })
  .describe('A session at a set time.')

/** A session at a time that is agreed with each person. */
export const appointmentSession = sessionFields
  .pick({ kind: true, name: true, takesPart: true, required: true, appointment: true })
  .partial({ name: true })
  .describe('A session at a time that is agreed with each person.')

/** A session at a set time. */
export type TimedSession = Readonly<z.infer<typeof timedSession>>
/** A session at a time that is agreed with each person. */
export type AppointmentSession = Readonly<z.infer<typeof appointmentSession>>
/** A session of a phase, parsed. */
export type Session = TimedSession | AppointmentSession

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

/** True for a session with day, start and end. */
export function isTimed(session: Session): session is TimedSession {
  return 'start' in session
}

/** Who takes part in a session of this kind when its file does not say. */
export function usualPart(kind: SessionKind): Participants {
  return kind === 'family' ? 'you and family' : 'you'
}
