import { z } from 'zod'
import { dayPartNames } from '@/lib/program/fit/day-parts'
import { audiences } from '@/lib/program/lists'
import { template, word } from '@/lib/words/fields'

/** What may keep a person from coming. Each only brings a question to ask. */
export const reasons = ['work', 'school', 'care', 'travel'] as const

/** The labels of the page `/program/fit/`, in one language: content/<language>/words/fit.yaml. */
export const fitLabelsSchema = z.strictObject({
  form: z
    .strictObject({
      title: word,
      age: word.describe('Asks first for whom it is, where there are tracks for adults and for teens.'),
      anyAge: word.describe('Before an answer: all tracks are shown.'),
      ages: z.record(z.enum(audiences), word).describe('The answers.'),
      hint: word.describe('What to do with the boxes of the days.'),
      parts: z.record(z.enum(dayPartNames), word),
      partHours: template('part', 'hours').describe('When a part of the day is: "Morning: 5 am to noon."'),
      exact: word.describe('Opens the fields for exact hours.'),
      exactNote: word,
      from: word,
      until: word,
      half: word.describe('Beside a pair of which one is missing or not finished.'),
      backwards: word.describe('Beside a pair that ends before it begins.'),
      travel: word,
      travelWrong: word.describe('Beside a travel time that is no number from 0 to 180.'),
      reasons: word,
      reasonsNote: word,
      clear: word,
    })
    .describe('The form; nobody sees it without JavaScript.'),
  reasons: z
    .record(z.enum(reasons), word)
    .describe('What may keep a person from coming: the names of the boxes.'),
  result: z
    .strictObject({
      title: word,
      empty: word.describe('Before anything is marked.'),
      phase: template('phase', 'weeks').describe('A phase and its weeks: "Start, 4 to 6 weeks".'),
      session: template('day', 'time', 'session').describe(
        'A session and when it is: "Wednesday, 6 to 8 pm, Group".',
      ),
      one: template('session').describe('One session of a phase clashes.'),
      other: template('count').describe('Several clash; the list follows.'),
      askOne: word.describe('What to ask when one session of the track clashes.'),
      askOther: word.describe('What to ask when several clash, in one phase or more.'),
      optionalOne: template('session').describe('One optional session clashes.'),
      optionalOther: template('count').describe('Several optional sessions clash; the list follows.'),
      countOne: template('count').describe('How many sessions of one week clash: one.'),
      countOther: template('count').describe('The same for several: the most of any week.'),
      details: word.describe('Opens which ones, and what to ask.'),
      could: word.describe('Above alternatives that are free, where others of the choice clash.'),
      couldNotOne: word.describe('Above alternatives that all clash, of which a person needs one.'),
      couldNot: template('count').describe('The same where a person needs several, and too many clash.'),
      none: word.describe('No set time of the phase, or of the whole track, is in the marked times.'),
      change: word.describe('What stands after that.'),
      appointment: template('session').describe('A session without a set time.'),
      video: word.describe('For a program by video, after whom it is for.'),
      questions: word.describe('Above the questions that the reasons have added.'),
    })
    .describe('What clashes, for each track and phase. No verdict, no score.'),
  status: z
    .strictObject({
      fits: template('tracks').describe('Tracks without a clash.'),
      clashes: template('tracks').describe('Tracks with clashes; each as `track`.'),
      firstOne: template('track', 'count').describe('The first of them, of which one session clashes.'),
      firstOther: template('track', 'count').describe('The first of them, of which several sessions clash.'),
      track: template('track', 'count').describe('A further one, and how many of its sessions clash.'),
      many: template('count').describe('Instead of the names of tracks, where they are many.'),
      unused: word.describe('Some fields are not used.'),
      questions: template('count').describe('How many questions the reasons have added.'),
    })
    .describe('The short line that stays in sight, and that a screen reader says after a change.'),
  times: z
    .strictObject({
      title: word,
      caption: word,
      phase: word.describe('Column header over the phases.'),
    })
    .describe('All set times.'),
  questions: word.describe('Heading over the questions for any program.'),
  limits: word.describe('Heading over what the page does not do.'),
})

/** The labels, parsed. */
export type FitLabels = z.infer<typeof fitLabelsSchema>
/** What may keep a person from coming, one of `reasons`. */
export type Reason = (typeof reasons)[number]

/** Every word of the page: its labels, and what it says and asks. */
export type FitWords = Omit<FitLabels, 'form' | 'result' | 'reasons' | 'times' | 'questions' | 'limits'> & {
  readonly title: string
  readonly summary: string
  readonly lead: string
  readonly invitation: string
  readonly form: FitLabels['form'] & { readonly note: string; readonly travelNote: string }
  readonly result: FitLabels['result'] & { readonly note: string }
  readonly reasons: Readonly<Record<Reason, { readonly label: string; readonly question: string }>>
  readonly times: FitLabels['times'] & { readonly note: string; readonly example: string }
  readonly questions: { readonly title: string; readonly any: readonly string[] }
  readonly limits: { readonly title: string; readonly lines: readonly string[] }
}
