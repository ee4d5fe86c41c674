import { z } from 'zod'

/** Days of the week in the order they are shown: US programs plan Monday first. */
export const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
/** Kinds of session that count as treatment hours. Source: SAMHSA advisory on IOPs (core services). */
export const sessionKinds = [
  'group',
  'one-to-one',
  'family',
  'education',
  'skills',
  'medical',
  'case-management',
  'peer-support',
  'check-in',
] as const
/** Levels of care a phase may have, by hours a week; the hours stand in `levels.ts`. */
export const levelsOfCare = ['iop', 'php', 'outpatient'] as const
/** Who a program is for: adults (18 and over) or teens. The lawful hours differ. */
export const audiences = ['adult', 'teen'] as const
/** Where sessions take place. */
export const settings = ['in person', 'virtual', 'both'] as const

const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'ids are small letters, numbers and hyphens, like "step-down"')

/** A clock time as minutes can be read from it; 05:00 to 23:00 is a rule of `rules.ts`, not of the shape. */
const timesAllowed = 'times are 24-hour, like "18:00", on five minutes, in quotes'
const time = z.string(timesAllowed).regex(/^([01]\d|2[0-3]):[0-5][05]$/, timesAllowed)

const weeks = z
  .int('weeks are whole numbers, 1 to 104')
  .min(1, 'weeks are whole numbers, 1 to 104')
  .max(104, 'weeks are whole numbers, 1 to 104')

/** One meeting in the week, the same each week. Required treatment only: design.md says what counts. */
export const sessionSchema = strict({
  /** Day of the week, one of `days`. */
  day: oneOf('days', days),
  /** Start, 24-hour local time on five minutes, 05:00 to 23:00. Source: the program's timetable. */
  start: time,
  /** End, as `start`, and after it on the same day. */
  end: time,
  /** What happens in it, one of `sessionKinds`. */
  kind: oneOf('kinds', sessionKinds),
  /** The program's own name for it, when it has one; 2 to 60 characters. */
  name: line(2, 60).optional(),
})

/** A stretch of a program with one weekly timetable and one level of care. */
export const phaseSchema = strict({
  /** Slug, unique in the program. */
  id: slug,
  /** What the program calls it, 2 to 40 characters. */
  name: line(2, 40),
  /** Level of care, one of `levelsOfCare`; sets the lawful hours. */
  level: oneOf('levels of care', levelsOfCare),
  /** Usual length in weeks, shortest and longest, 1 to 104. Source: the program. */
  weeks: strict({ from: weeks, to: weeks }),
  /** What is new for the person in this phase: one plain sentence, 10 to 160 characters. */
  whatChanges: line(10, 160),
  /** The week's sessions, 1 or more, in any order. */
  sessions: z.array(sessionSchema).min(1, 'a phase has at least one session'),
})

/** A program track: one way through treatment, such as the evening track. */
export const programSchema = strict({
  /** Slug, the file's name and the address `/program/<id>/`; `gallery` and `fit` are pages of the site. */
  id: slug.refine((id) => id !== 'gallery' && id !== 'fit', 'the ids "gallery" and "fit" are reserved'),
  /** Full name, 2 to 60 characters. */
  name: line(2, 60),
  /** One plain sentence, 20 to 160 characters. */
  summary: line(20, 160),
  /** Who it is for, one of `audiences`; sets the lawful hours. */
  who: oneOf('audiences', audiences),
  /** Where sessions take place, one of `settings`. */
  setting: oneOf('settings', settings),
  /** True until a real program has put its own facts here; every view then says so. */
  example: z.boolean('example is true or false, without quotes'),
  /** Phases in the order a person goes through them, 1 or more. */
  phases: z.array(phaseSchema).min(1, 'a program has at least one phase'),
})

/** A program track, parsed. */
export type Program = z.infer<typeof programSchema>
/** A phase of a program, parsed. */
export type Phase = z.infer<typeof phaseSchema>
/** A session of a phase, parsed. */
export type Session = z.infer<typeof sessionSchema>
/** A kind of session, one of `sessionKinds`. */
export type SessionKind = Session['kind']
/** A level of care, one of `levelsOfCare`. */
export type LevelOfCare = Phase['level']
/** A day of the week, one of `days`. */
export type Day = Session['day']
/** Who a program is for, one of `audiences`. */
export type Audience = Program['who']

function oneOf<const T extends readonly string[]>(what: string, allowed: T) {
  return z.enum(allowed, `${what} are ${allowed.map((value) => `"${value}"`).join(', ')}`)
}

function line(from: number, to: number) {
  const allowed = `a line of text, ${from} to ${to} characters`
  return z.string(allowed).trim().min(from, allowed).max(to, allowed)
}

/** A strict object whose message for a misspelled field names the fields there are. */
function strict<T extends z.core.$ZodLooseShape>(shape: T) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `unknown field "${issue.keys.join('", "')}"; fields are ${Object.keys(shape).join(', ')}`
        : undefined,
  })
}
