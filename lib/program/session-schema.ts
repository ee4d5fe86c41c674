import { z } from 'zod'
import { oneOrMore, upToField } from '@/lib/program/amount-schema'
import {
  appointmentPeriods,
  days,
  isTreatment,
  participants,
  placesInMonth,
  repeats,
  sessionKinds,
  sessionPlaces,
} from '@/lib/program/lists'
import type { Participants, SessionKind } from '@/lib/program/lists'
import { choiceWord } from '@/lib/program/choice-word'
import { clockTime, isoDay, name, range, slug } from '@/lib/words/fields'

const weekAllowed = 'write a whole number, 1 to 520'
const minutesAllowed = 'write whole minutes, 1 to 720'
const minutes = z.int(minutesAllowed).min(1, minutesAllowed).max(720, minutesAllowed)

/** What every session says. */
const any = {
  kind: z
    .enum(sessionKinds)
    .describe(
      'What happens in it. Kinds from `drug-test` on are shown and never count as treatment. Source: the program.',
    ),
  name: name(60, 2).describe(
    "The program's own name for it, when it has one; 2 to 60 characters. `other` needs one.",
  ),
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
  counts: z
    .literal(false, 'counts is false, or left out: a treatment session counts by itself')
    .describe('False for a session that is shown and not in the treatment hours; left out otherwise.'),
  where: z
    .enum(sessionPlaces)
    .describe(
      "Where this session is, when the program's setting does not say it; `either` is as the person likes, `elsewhere` a place that the person chooses.",
    ),
}

/** What a session at a set time says beside it, as it is once parsed. */
const timed = {
  day: z.enum(days).describe('Day of the week. Source: the program.'),
  start: clockTime.describe("Start, 24-hour local time. Source: the program's timetable."),
  end: clockTime.describe(
    'End, as `start`; an end at or before the start lies on the next day. Source: as of the start.',
  ),
  repeat: z
    .enum(repeats)
    .describe('How often; weekly when left out. `monthly` needs `which`, like the first Saturday.'),
  week: z
    .int(weekAllowed)
    .min(1, weekAllowed)
    .max(520, weekAllowed)
    .describe('First week of the phase in which it takes place, counted from 1; 1 when left out.'),
  which: z
    .array(z.enum(placesInMonth))
    .min(1)
    .describe('For `monthly`: which such weekdays of the month, like [first, third].'),
  from: isoDay.describe(
    "For every other or every fourth week: a day on which it takes place, when the group keeps its own rhythm whatever a person's first week.",
  ),
  breaks: minutes.describe('Minutes of break inside it; they are not in the treatment hours.'),
  lasts: minutes.describe(
    'For something that a person may come to at any time between start and end: about how many minutes it takes.',
  ),
  choice: choiceWord.describe(
    'The choice to which it belongs: of all sessions with the same word a person takes as many as `choices` says, or one.',
  ),
  option: slug.describe('Sessions of a choice that go together, like all of the morning group.'),
}

const appointment = {
  minutes: range(0, 720).describe('Minutes of each; missing where nobody says.'),
  per: z.enum(appointmentPeriods).describe('What `times` is counted by. Source: the program.'),
  times: range(0, 60).describe('How often in each period.'),
  whenNeeded: z
    .boolean('whenNeeded is true or false, without quotes')
    .describe('True when it takes place only if it is needed.'),
}

/** A session at a set time: local time; `week` is 1 unless it begins later. */
export const timedSession = z
  .strictObject({ ...any, ...timed })
  .partial({
    name: true,
    counts: true,
    which: true,
    from: true,
    breaks: true,
    lasts: true,
    choice: true,
    option: true,
  })
  .describe('A session at a set time.')

/** A session at a time that is agreed with each person. */
export const appointmentSession = z
  .strictObject({
    ...any,
    appointment: z
      .strictObject(appointment)
      .partial({ whenNeeded: true, minutes: true })
      .describe('How long each takes in minutes, and how often in each period.'),
  })
  .partial({ name: true, counts: true })
  .describe('A session at a time that is agreed with each person.')

/** A session at a set time. */
export type TimedSession = Readonly<z.infer<typeof timedSession>>
/** A session at a time that is agreed with each person. */
export type AppointmentSession = Readonly<z.infer<typeof appointmentSession>>
/** A session of a phase, parsed. */
export type Session = TimedSession | AppointmentSession
/** A session whose place is still that of its program, unless it says its own. */
export type PlacelessSession = WithoutPlace<TimedSession> | WithoutPlace<AppointmentSession>
type WithoutPlace<S extends Session> = Omit<S, 'where'> & Partial<Pick<Session, 'where'>>

/** A session as it stands in the file: at a time (`day`, `start`, `end`) or by appointment, never both. */
const written = z
  .strictObject({
    ...any,
    ...timed,
    day: oneOrMore(timed.day, `a day is one of ${days.join(', ')}, or a list like [mon, wed]`).describe(
      'Day of the week, or a list of days with the same times. Source: the program.',
    ),
    which: oneOrMore(
      z.enum(placesInMonth),
      `which is one of ${placesInMonth.join(', ')}, or a list like [first, third]`,
    ).describe('For `monthly`: which such weekday of the month, or a list like [first, third].'),
    appointment: z
      .strictObject({
        minutes: upToField(0, 720)
          .optional()
          .describe(
            'Minutes of each, 0 to 720: a number, lowest and highest, or `{ to: 60 }` for "up to". Left out only where it does not count and nobody says how long it takes. Source: the program.',
          ),
        per: appointment.per,
        times: upToField(0, 60)
          .optional()
          .describe(
            'How often in each period; 1 when left out. `{ to: 1 }` is at most once. Source: the program.',
          ),
        whenNeeded: appointment.whenNeeded.optional(),
      })
      .describe('Instead of a time: how long, and how often in each period.'),
  })
  .partial()
  .required({ kind: true })

/** Fields that only a session at a set time has. */
const timedFields = [
  'day',
  'start',
  'end',
  'repeat',
  'week',
  'which',
  'from',
  'breaks',
  'lasts',
  'choice',
  'option',
] as const

type Written = z.output<typeof written>

/** One line of the file: one session, or one for each of its days. */
export const writtenSessions = written.transform((session, context): PlacelessSession[] => {
  const refuse = (path: readonly string[], message: string) => {
    const [field] = path
    const input: unknown = field === undefined ? session : Reflect.get(session, field)
    context.addIssue({ code: 'custom', path: [...path], input, message })
  }
  if (session.kind === 'other' && session.name === undefined)
    refuse([], 'a session of the kind other needs a name, since nothing else says what it is')
  const { kind, name, counts, where } = session
  const both = {
    kind,
    takesPart: session.takesPart ?? usualPart(kind),
    required: session.required ?? true,
    ...(name === undefined ? {} : { name }),
    ...(counts === undefined ? {} : { counts }),
    ...(where === undefined ? {} : { where }),
  }
  if (session.appointment) {
    for (const field of timedFields.filter((one) => session[one] !== undefined))
      refuse([field], 'an appointment has no set time; keep the time or the appointment')
    const { times = { from: 1, to: 1 }, ...rest } = session.appointment
    if (rest.minutes === undefined && counts !== false && isTreatment(kind))
      refuse(['appointment'], 'an appointment needs its minutes, like minutes: 50 or minutes: { to: 60 }')
    return [{ ...both, appointment: { ...rest, times } }]
  }
  const { day, start, end, repeat = 'weekly', week = 1 } = session
  if (day === undefined || start === undefined || end === undefined) {
    const missing = (['day', 'start', 'end'] as const).filter((field) => session[field] === undefined)
    refuse([], `a session needs ${missing.join(', ')}, or an appointment`)
    return z.NEVER
  }
  for (const message of rhythmProblems(repeat, session)) refuse([message.field], message.text)
  const { which, from, breaks, lasts, choice, option } = session
  const more = { which, from, breaks, lasts, choice, option }
  return day.map((one) => ({ ...both, day: one, start, end, repeat, week, ...more }))
})

function rhythmProblems(
  repeat: TimedSession['repeat'],
  { which, from, option, choice }: Written,
): readonly { readonly field: string; readonly text: string }[] {
  const problems: { field: string; text: string }[] = []
  if (repeat === 'monthly' && which === undefined)
    problems.push({
      field: 'repeat',
      text: 'monthly needs `which`, like which: first; for every fourth week write repeat: every fourth week',
    })
  if (repeat !== 'monthly' && which !== undefined)
    problems.push({ field: 'which', text: 'which belongs to repeat: monthly alone' })
  if (from !== undefined && (repeat === 'weekly' || repeat === 'monthly'))
    problems.push({ field: 'from', text: 'from belongs to every other week and every fourth week alone' })
  if (option !== undefined && choice === undefined)
    problems.push({ field: 'option', text: 'an option belongs to a choice; write choice: as well' })
  return problems
}

/** How many sessions each written line stands for, so that a problem can be told where it was written. */
export function sessionsInLine(line: unknown): number {
  const day: unknown = typeof line === 'object' && line !== null ? Reflect.get(line, 'day') : undefined
  return Array.isArray(day) ? day.length : 1
}

/** True for a session with day, start and end. */
export function isTimed<T extends object>(session: T): session is Extract<T, { start: string }> {
  return 'start' in session
}

/** Who takes part in a session of this kind when its file does not say. */
export function usualPart(kind: SessionKind): Participants {
  return kind === 'family' ? 'you and family' : 'you'
}
