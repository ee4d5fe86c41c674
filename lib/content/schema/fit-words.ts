import { z } from 'zod'
import { dayPartNames } from '@/lib/program/fit/day-parts'
import { template, word } from '@/lib/words/word-fields'

/** What may keep a person from coming. Each only brings a question to ask. */
export const reasons = ['work', 'school', 'care', 'travel'] as const

/** The labels of the page `/program/fit/`, in one language: content/<language>/words/fit.yaml. */
export const fitLabelsSchema = z.strictObject({
  /** The form; nobody sees it without JavaScript. */
  form: z.strictObject({
    title: word,
    /** What to do with the boxes of the days. */
    hint: word,
    parts: z.record(z.enum(dayPartNames), word),
    /** When a part of the day is: "Morning: 5 am to noon." */
    partHours: template('part', 'hours'),
    /** Opens the fields for exact hours. */
    exact: word,
    exactNote: word,
    from: word,
    until: word,
    /** Beside a pair of which one is missing or not finished. */
    half: word,
    /** Beside a pair that ends before it begins. */
    backwards: word,
    travel: word,
    /** Beside a travel time that is no number from 0 to 180. */
    travelWrong: word,
    reasons: word,
    reasonsNote: word,
    clear: word,
  }),
  /** What may keep a person from coming: the names of the boxes. */
  reasons: z.record(z.enum(reasons), word),
  /** What clashes, for each track and phase. No verdict, no score. */
  result: z.strictObject({
    title: word,
    /** Before anything is marked. */
    empty: word,
    /** A phase and its weeks: "Start, 4 to 6 weeks". */
    phase: template('phase', 'weeks'),
    /** A session and when it is: "Wednesday, 6 to 8 pm, Group". */
    session: template('day', 'time', 'session'),
    /** One session of a phase clashes. */
    one: template('session'),
    /** Several clash; the list follows. */
    other: template('count'),
    /** What to ask when one session of the track clashes. */
    askOne: word,
    /** What to ask when several clash, in one phase or more. */
    askOther: word,
    /** One optional session clashes. */
    optionalOne: template('session'),
    /** Several optional sessions clash; the list follows. */
    optionalOther: template('count'),
    /** No set time of the phase, or of the whole track, is in the marked times. */
    none: word,
    /** What stands after that. */
    change: word,
    /** A session without a set time. */
    appointment: template('session'),
    /** For a program by video, after whom it is for. */
    video: word,
    /** Above the questions that the reasons have added. */
    questions: word,
  }),
  /** The short line that a screen reader says after a change. */
  status: z.strictObject({
    cleared: word,
    marked: z.strictObject({ one: template('count'), other: template('count') }),
    /** How many tracks have a session that clashes. */
    tracks: template('count', 'all'),
    /** No track has. */
    noTrack: word,
    /** Some fields are not used. */
    unused: word,
    /** How many questions the reasons have added. */
    questions: template('count'),
  }),
  /** All set times. */
  times: z.strictObject({
    title: word,
    caption: word,
    /** Column header over the phases. */
    phase: word,
  }),
  /** Heading over the questions for any program. */
  questions: word,
  /** Heading over what the page does not do. */
  limits: word,
})

/** The labels, parsed. */
export type FitLabels = z.infer<typeof fitLabelsSchema>
/** What may keep a person from coming, one of `reasons`. */
export type Reason = (typeof reasons)[number]

/** Every word of the page: its labels, and what it says and asks. */
export type FitWords = Omit<FitLabels, 'form' | 'reasons' | 'times' | 'questions' | 'limits'> & {
  readonly title: string
  readonly summary: string
  readonly lead: string
  readonly invitation: string
  readonly form: FitLabels['form'] & { readonly note: string; readonly travelNote: string }
  readonly reasons: Readonly<Record<Reason, { readonly label: string; readonly question: string }>>
  readonly times: FitLabels['times'] & { readonly note: string; readonly example: string }
  readonly questions: { readonly title: string; readonly any: readonly string[] }
  readonly limits: { readonly title: string; readonly lines: readonly string[] }
}
