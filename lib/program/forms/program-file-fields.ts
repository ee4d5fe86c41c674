import { z } from 'zod'
import { appointmentPeriods, days, participants, repeats, sessionKinds } from '@/lib/program/lists'

/** A clock time in the file. */
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5][05]$/)

/** Lowest and highest of a whole number, both included. `what` says unit, range and source. */
export function rangeField(what: string, least: number, most: number) {
  const number = z.int().min(least).max(most)
  return z
    .strictObject({
      from: number.describe('The lowest.'),
      to: number.describe('The highest; the same as "from" when it does not vary.'),
    })
    .describe(what)
}

/** Earliest start and latest end, where anything has a set time. */
export const span = {
  earliestStart: time
    .optional()
    .describe(
      'Earliest start of a session to come to, 24-hour local time, 05:00 to 23:00. Missing when all is by appointment. Source: computed from the sessions.',
    ),
  latestEnd: time
    .optional()
    .describe(
      'Latest end of a session to come to, 24-hour local time, 05:00 to 23:00. Missing when all is by appointment. Source: computed from the sessions.',
    ),
}

const everySession = {
  kind: z
    .enum(sessionKinds)
    .describe(
      'What happens in it. "drug-test" and "mutual-help" never count as treatment. Source: the program.',
    ),
  name: z
    .string()
    .min(2)
    .max(60)
    .optional()
    .describe(
      "The program's own name for it, 2 to 60 characters; missing when it has none. Source: the program.",
    ),
  takesPart: z
    .enum(participants)
    .describe('Who takes part: "you" is the person in treatment. Source: the program.'),
  required: z.boolean().describe('False for a session that a person may leave out. Source: the program.'),
  counts: z
    .boolean()
    .describe(
      'True when it is in the treatment hours: required, of a kind that is treatment, and with the person in treatment. Source: computed.',
    ),
}

const timedSession = z
  .strictObject({
    day: z.enum(days).describe('Day of the week. Source: the program.'),
    start: time.describe('Start, 24-hour local time on five minutes, 05:00 to 23:00. Source: the program.'),
    end: time.describe('End on the same day, after the start; written as the start. Source: the program.'),
    ...everySession,
    repeat: z.enum(repeats).describe('How often; "monthly" is every fourth week. Source: the program.'),
    week: z
      .int()
      .min(1)
      .max(4)
      .describe(
        'First week of the phase in which it takes place, 1 to 4, counted from 1. Source: the program.',
      ),
  })
  .describe('A session at a set time.')

const appointmentSession = z
  .strictObject({
    ...everySession,
    appointment: z
      .strictObject({
        minutes: rangeField('Minutes in each period, 5 to 600. Source: the program.', 5, 600),
        per: z.enum(appointmentPeriods).describe('What the minutes are counted by. Source: the program.'),
      })
      .describe('How long, since there is no set time.'),
  })
  .describe('A session at a time that is agreed with each person.')

/** A session in the file: as the program wrote it, and whether it counts. */
export const sessionInFile = z.union([timedSession, appointmentSession])
