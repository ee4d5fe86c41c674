import { z } from 'zod'
import { line } from '@/lib/words/fields'
import { dayPartNames } from '@/lib/program/fit/day-parts'
import { template, word } from '@/lib/words/word-fields'

/** What may keep a person from coming. Each only brings a question to ask. */
export const reasons = ['work', 'school', 'care', 'travel'] as const

/** Every word of the page `/program/fit/` that is not a word of the programs themselves, in one language. */
export const fitWordsSchema = z.strictObject({
  /** The heading and the name in lists. */
  title: line(70),
  /** For search results and link previews, 50 to 160 characters. */
  summary: line(160, 50),
  /** One sentence or two under the heading, true without JavaScript too. */
  lead: line(240),
  /** What stands beside the link on the page of all tracks. */
  invitation: line(160),
  /** The form; nobody sees it without JavaScript. */
  form: z.strictObject({
    title: word,
    /** Nothing is kept. */
    note: word,
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
    travelNote: word,
    /** Beside a travel time that is no number from 0 to 180. */
    travelWrong: word,
    reasons: word,
    reasonsNote: word,
    clear: word,
  }),
  /** What may keep a person from coming: the box, and the question it adds. */
  reasons: z.record(z.enum(reasons), z.strictObject({ label: word, question: word })),
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
    note: word,
    /** While a track is made up. */
    example: word,
    caption: word,
    /** Column header over the phases. */
    phase: word,
  }),
  /** Questions for any program, without a claim in them. */
  questions: z.strictObject({ title: word, any: z.array(word).min(1) }),
  /** What the page does not do. */
  limits: z.strictObject({ title: word, lines: z.array(word).min(1) }),
})

/** The words of the fit page, parsed. */
export type FitWords = z.infer<typeof fitWordsSchema>
