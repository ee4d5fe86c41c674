import { z } from 'zod'
import { dayPartNames } from '@/lib/program/fit/day-parts'
import { line, sentence, summary, template, word } from '@/lib/words/fields'

/** What may keep a person from coming. Each only brings a question to ask. Source: evidence E1, E9 and E10. */
export const reasons = ['work', 'school', 'care', 'travel'] as const

/** Every word of the page `/program/fit/` that is not a word of the programs themselves, in one language. */
export const fitWordsSchema = z.strictObject({
  title: line(70).describe('The heading and the name in lists.'),
  summary,
  lead: sentence(240).describe('One sentence or two under the heading, true without JavaScript too.'),
  invitation: line(160).describe('What stands beside the link on the page of all tracks.'),
  form: z
    .strictObject({
      title: word,
      note: word.describe('Nothing is kept.'),
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
      travelNote: word,
      travelWrong: word.describe('Beside a travel time that is no number from 0 to 180.'),
      reasons: word,
      reasonsNote: word,
      clear: word,
    })
    .describe('The form; nobody sees it without JavaScript.'),
  reasons: z
    .record(z.enum(reasons), z.strictObject({ label: word, question: word }))
    .describe('What may keep a person from coming: the box, and the question it adds.'),
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
      none: word.describe('No set time of the phase, or of the whole track, is in the marked times.'),
      change: word.describe('What stands after that.'),
      appointment: template('session').describe('A session without a set time.'),
      video: word.describe('For a program by video, after whom it is for.'),
      questions: word.describe('Above the questions that the reasons have added.'),
    })
    .describe('What clashes, for each track and phase. No verdict, no score.'),
  status: z
    .strictObject({
      cleared: word,
      marked: z.strictObject({ one: template('count'), other: template('count') }),
      tracks: template('count', 'all').describe('How many tracks have a session that clashes.'),
      noTrack: word.describe('No track has.'),
      unused: word.describe('Some fields are not used.'),
      questions: template('count').describe('How many questions the reasons have added.'),
    })
    .describe('The short line that a screen reader says after a change.'),
  times: z
    .strictObject({
      title: word,
      note: word,
      example: word.describe('While a track is made up.'),
      caption: word,
      phase: word.describe('Column header over the phases.'),
    })
    .describe('All set times.'),
  questions: z
    .strictObject({ title: word, any: z.array(word).min(1) })
    .describe('Questions for any program, without a claim in them. Source: evidence E1, 1, 3, 8 and 9.'),
  limits: z.strictObject({ title: word, lines: z.array(word).min(1) }).describe('What the page does not do.'),
})

/** The words of the fit page, parsed. */
export type FitWords = z.infer<typeof fitWordsSchema>
/** What may keep a person from coming, one of `reasons`. */
export type Reason = (typeof reasons)[number]
