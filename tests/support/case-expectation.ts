import { z } from 'zod'
import type { Range } from '@/lib/program/hours'

/** The forms in which a program is told. `page` stands for all views but the levels of care. */
export const formNames = [
  'sentence',
  'glance',
  'drawing',
  'table',
  'list',
  'week',
  'hours',
  'phases',
  'sessions',
  'ladder',
  'compare',
  'sheet',
  'text',
  'sms',
  'json',
  'fit',
  'page',
] as const

/** A form of a program, one of `formNames`. */
export type FormName = (typeof formNames)[number]

const day = z.iso.date()
const amount = z.union([z.int().min(0), z.strictObject({ from: z.int().min(0), to: z.int().min(0) })])

const phaseNumbers = z.strictObject({
  /** Minutes of treatment a week. */
  net: amount,
  /** With the breaks inside a block; as `net` when left out. */
  gross: amount.optional(),
  visits: amount,
  videoDays: amount.default(0),
  evenings: amount,
})

const said = z.strictObject({ in: z.array(z.enum(formNames)).min(1), words: z.string() })

const never = z.strictObject({
  /** All forms when left out. */
  in: z.array(z.enum(formNames)).optional(),
  except: z.array(z.enum(formNames)).optional(),
  words: z.string(),
})

const calendar = z.strictObject({
  /** The day on which the person begins the program. */
  start: day,
  phase: z.string(),
  /** The person begins with this phase. */
  alone: z.boolean().optional(),
  /** No entry lies before it. */
  from: day.optional(),
  /** The day of the last entry. */
  last: day.optional(),
  /** Entries in all. */
  count: z.int().optional(),
  /** The first days with an entry, in order. */
  days: z.array(day).optional(),
  /** Every day with an entry. */
  allDays: z.array(day).optional(),
  notOn: z.array(day).optional(),
  /** The only times there are. */
  times: z.array(z.string()).optional(),
  /** Entries that begin at "2026-12-08 18:30". */
  at: z.record(z.string(), z.int()).optional(),
  /** Entries of a day that are no mere possibility, at most. */
  mostOn: z.record(z.string(), z.int()).optional(),
  /** Days on which something takes place at "sat 09:00". */
  daysAt: z.record(z.string(), z.array(day)).optional(),
  /** The day of the so many-th entry. */
  nth: z.record(z.string(), day).optional(),
  /** Days in one week with an entry that is no mere possibility, at most. */
  mostAWeek: z.int().optional(),
  /** A time and length that no entry has. */
  noStartAt: z.string().optional(),
  /** Instant of the first entry of a day. */
  utc: z.record(z.string(), z.string()).optional(),
  /** Where the entries of a day take place, as a regular expression. */
  place: z.record(z.string(), z.string()).optional(),
})

/** The true statements of one program, so that a test can ask for them. */
export const expectationSchema = z.strictObject({
  /** Each remark of the check holds one of these, and each of these is in a remark. */
  remarks: z.array(z.string()).default([]),
  weeks: z.union([amount, z.strictObject({ from: z.int().min(0) }), z.literal('none')]),
  /** Minutes of treatment in the whole program, where its length is fixed. */
  inAll: z.int().optional(),
  phases: z.record(z.string(), phaseNumbers),
  said: z.array(said).default([]),
  never: z.array(never).default([]),
  calendar: z.array(calendar).default([]),
  /** Days of what the family comes to alone. */
  family: z.array(z.strictObject({ start: day, phase: z.string(), days: z.array(day) })).default([]),
})

/** What one program has to say and may not say. */
export type Expectation = z.infer<typeof expectationSchema>
export type ExpectedCalendar = z.infer<typeof calendar>

/** A number or a range as a range. */
export function asRange(found: number | Range): Range {
  return typeof found === 'number' ? { from: found, to: found } : found
}
