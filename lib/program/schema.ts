import { z } from 'zod'
import { calendarDay, line, oneOf, range, slug, strict } from '@/lib/program/fields'
import { audiences, levelsOfCare, settings } from '@/lib/program/lists'
import { sessionSchema } from '@/lib/program/session-schema'
import { usStates } from '@/lib/program/us-states'

/** A stretch of a program with one weekly timetable and one level of care. */
const phaseSchema = strict({
  /** Slug, unique in the program. */
  id: slug,
  /** What the program calls it, 2 to 40 characters. */
  name: line(2, 40),
  /** Level of care, one of `levelsOfCare`; sets the lawful hours. */
  level: oneOf('levels of care', levelsOfCare),
  /** Usual length in weeks, shortest and longest, 1 to 104. Source: the program. */
  weeks: range('weeks', 1, 104),
  /** What is new for the person in this phase: one plain sentence, 10 to 160 characters. */
  whatChanges: line(10, 160),
  /** What a person works toward, in plain words: 1 to 5 lines of 5 to 120 characters. */
  goals: z.array(line(5, 120)).min(1, 'one to five goals').max(5, 'one to five goals'),
  /** Practice at home in minutes a week, lowest and highest, 5 to 1,200; never counted as treatment. */
  homePractice: range('minutes of home practice', 5, 1200).optional(),
  /** Why the hours may lawfully lie outside the level; the page says so. Only where they do. */
  exception: strict({
    /** What is different and why, in plain words: 10 to 200 characters. */
    reason: line(10, 200),
    /** The rule that allows it, as it is cited: 5 to 160 characters. */
    rule: line(5, 160),
  }).optional(),
  /** The week's sessions, 1 or more, in any order. */
  sessions: z.array(sessionSchema).min(1, 'a phase has at least one session'),
})

/** A program track: one way through treatment, such as the evening track. */
export const programSchema = strict({
  /** Slug, the file's name and the address `/program/<id>/`; `gallery` and `fit` are pages of the site, and `main` means the first track. */
  id: slug.refine(
    (id) => !['gallery', 'fit', 'main'].includes(id),
    'the ids "gallery", "fit" and "main" are reserved',
  ),
  /** Full name, 2 to 60 characters. */
  name: line(2, 60),
  /** One plain sentence, 20 to 160 characters. */
  summary: line(20, 160),
  /** Who it is for, one of `audiences`; sets the lawful hours. */
  who: oneOf('audiences', audiences),
  /** Where sessions take place, one of `settings`. */
  setting: oneOf('settings', settings),
  /** States whose residents may take part by video; needed when the setting is virtual or both. */
  states: z.array(oneOf('states', usStates)).min(1, 'at least one state').optional(),
  /** Languages of the sessions, each 2 to 30 characters; 1 or more. */
  languages: z.array(line(2, 30)).min(1, 'at least one language'),
  /** Where it is, in words, for someone who has never been there: 5 to 160 characters. Not for virtual. */
  place: line(5, 160).optional(),
  /** When a person can start: `rolling` for any week, or the first days of the next groups, 1 or more. */
  start: z.union([z.literal('rolling'), z.array(calendarDay).min(1, 'at least one day, or rolling')], {
    error: 'start is rolling, or a list of days like ["2027-01-11"], each in quotes',
  }),
  /** Days without sessions, such as holidays; first and last day, both included. */
  closures: z.array(strict({ from: calendarDay, to: calendarDay, why: line(2, 60) })).optional(),
  /** True until a real program has put its own facts here; every view then says so. */
  example: z.boolean('example is true or false, without quotes'),
  /** Phases in the order a person goes through them, 1 or more. */
  phases: z.array(phaseSchema).min(1, 'a program has at least one phase'),
})

/** A program track, parsed. */
export type Program = z.infer<typeof programSchema>
/** A phase of a program, parsed. */
export type Phase = z.infer<typeof phaseSchema>
