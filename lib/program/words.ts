import { z } from 'zod'
import {
  audiences,
  dayAndNightLevels,
  days,
  levelsOfCare,
  participants,
  repeats,
  sessionKinds,
  settings,
} from '@/lib/program/lists'
import type { TimeZone } from '@/lib/program/time-zones'
import type { Session } from '@/lib/program/session-schema'
import { amountsWords, choicesWords, clockWords, sessionWords, timesWords } from '@/lib/program/week-labels'
import { column, named, template, word } from '@/lib/words/fields'

/** The labels of the program-structure component, in one language: content/<language>/words/program.yaml. */
export const programLabelsSchema = z.strictObject({
  example: word.describe('Badge beside any number of a program that is marked as an example.'),
  names: z
    .strictObject({
      glance: template('program'),
      week: template('program', 'phase'),
      phases: template('program'),
      hours: template('program', 'phase'),
      sessions: template('program'),
      compare: word,
      ladder: word,
    })
    .describe('What a screen reader calls each view when the page gives no label.'),
  who: z
    .strictObject({
      usual: z.record(z.enum(audiences), word).describe('Where the program says no more.'),
      people: template('people').describe('Where it says for whom: "For adult women".'),
      anyone: word.describe('Instead of {people}, where it gives an age alone.'),
      ages: template('people', 'from', 'to').describe('"people from 16 to 24".'),
      agesFrom: template('people', 'from').describe('The same without a highest age.'),
    })
    .describe('Who the program is for.'),
  settings: z.record(z.enum(settings), word).describe('Where sessions take place.'),
  mixedSetting: word.describe('Some sessions in person and some by video, none as the person likes.'),
  participants: z.record(z.enum(participants), word).describe('Who takes part in a session.'),
  repeats: z.record(z.enum(repeats), word).describe('How often a session takes place.'),
  days: z.record(z.enum(days), named).describe('Days of the week.'),
  kinds: z
    .record(
      z.enum(sessionKinds),
      named.extend({ within: word.describe('Inside a sentence: "a one-to-one talk".') }),
    )
    .describe('Names of the kinds of session.'),
  levels: z
    .record(z.enum(levelsOfCare), word)
    .describe('Levels of care a phase may have, with the short form explained.'),
  clock: clockWords,
  amounts: amountsWords,
  hoursAWeek: template('hours').describe('Treatment time in each week.'),
  treatmentAWeek: template('hours').describe('The same, in a sentence that has not yet said what it is.'),
  share: template('tenths').describe('A part of the whole, in tenths: "about 6 of 10 hours".'),
  shareSmall: word.describe('Less than half a tenth.'),
  shareNearlyAll: word.describe('More than nine and a half tenths.'),
  shareAll: word.describe('The whole.'),
  session: sessionWords,
  choices: choicesWords,
  times: timesWords,
  facts: z
    .strictObject({
      states: template('states').describe('States whose residents may take part by video.'),
      languages: template('languages'),
      rolling: word.describe('Any week.'),
      dates: template('dates').describe('First days of the next groups.'),
      closed: template('why', 'days').describe('Days without sessions.'),
      closedPlain: template('days').describe('The same without a reason.'),
      dayRange: template('from', 'to').describe('From one day to another.'),
      exception: template('reason', 'rule').describe('Hours outside the level, lawfully.'),
      unusual: template('usual').describe('The same, where the program names no rule.'),
      programSays: template('hours', 'why').describe("The program's own number of hours."),
      rule: template('rule').describe('The rule by which it counts so.'),
      homePractice: template('minutes').describe('Practice at home, never counted.'),
      zone: template('zone').describe('The time zone of all times.'),
    })
    .describe('Facts of a program that are no numbers.'),
  glance: z
    .strictObject({
      none: word.describe('The sentence for a program without treatment time.'),
      first: template('visits', 'hours', 'weeks').describe('The week of the first or only part.'),
      begin: template('visits', 'hours').describe('The same where parts are not in turn.'),
      part: template('visits', 'hours').describe('The week of a later part.'),
      then: template('before', 'then').describe('One part and the next.'),
      later: word.describe('Opens the times of the parts after the first.'),
      upToThen: template('first', 'last').describe('The first part, and the one with most hours.'),
      inTheEnd: template('before', 'last').describe('The last part, where some are left out.'),
      next: template('text').describe('A later part as a sentence of its own, where one holds too much.'),
      last: template('text').describe('The same of the last part, where some are left out.'),
      more: template('before', 'visits', 'hours').describe('Where more help is there for who needs it.'),
      less: template('before', 'visits', 'hours').describe('Where less help is there too.'),
      sentence: template('text').describe('The whole sentence.'),
      hours: word.describe('Name of the fact: treatment hours a week.'),
      visits: word.describe('Name of the fact: visits a week.'),
      days: word.describe('The same by video.'),
      times: word.describe('Name of the fact: times of day.'),
      weeks: word.describe('Name of the fact: weeks in all.'),
    })
    .describe('The view `glance`.'),
  week: z
    .strictObject({
      total: template('visits', 'hoursAWeek').describe(
        'The line under the week; {hoursAWeek} is shown in bold.',
      ),
      travel: word.describe('What the hours leave out for whoever comes in.'),
      travelSomeDays: word.describe('The same where some days are by video.'),
      noSessionDrawn: column.describe('A free day inside the drawing.'),
      noSession: word.describe('A free day in the table and the list.'),
      twoDays: template('first', 'last').describe('Two free days in a row.'),
      moreDays: template('first', 'last').describe('Three or more free days in a row.'),
      caption: template('program', 'phase', 'total').describe(
        'Caption of the table; {total} is the filled `total`.',
      ),
      day: word.describe('Column header: day.'),
      sessions: word.describe('Column header: sessions.'),
      hours: word.describe('Column header: treatment time on that day.'),
    })
    .describe('The view `week`.'),
  drawn: z
    .strictObject({
      anyTime: word.describe('In the block of something that a person comes to at a time of their own.'),
      goesOn: template('time').describe('In the block of a session that ends after midnight.'),
      list: template('lead', 'names').describe(
        'What is listed, and the list: "One of these: Monday and Friday".',
      ),
      names: word.describe("Before the program's own names for a kind of session."),
      familyOnly: template('participants').describe(
        'What a kind of session is that only the family comes to.',
      ),
    })
    .describe('What stands in the drawing of the week and under it.'),
  phases: z
    .strictObject({
      goals: word.describe('Opens the goals of a phase.'),
    })
    .describe('The view `phases`.'),
  hours: z
    .strictObject({
      lead: template('hoursAWeek').describe('The line above the bars.'),
      none: word.describe('Instead of it, where nothing counts.'),
    })
    .describe('The view `hours`.'),
  compare: z
    .strictObject({
      caption: word,
      track: word,
      who: word,
      where: word,
      languages: word,
      start: word,
      hours: word,
      visits: word,
      evenings: word,
      times: word,
      weeks: word,
      group: word,
      oneToOne: word,
      family: word,
      yes: word.describe('A family session in the program.'),
      no: word.describe('None.'),
    })
    .describe('The view `compare`.'),
  ladder: z
    .strictObject({
      here: template('phases').describe('What stands beside a level that phases of this program have.'),
      own: template('hours').describe('Their own hours, instead of the usual ones.'),
      under: template('hours').describe('Under an upper end: "under 9 hours a week".'),
      between: template('from', 'hours').describe('"9 to 19 hours a week".'),
      atLeast: template('hours').describe('"20 or more hours a week".'),
      dayAndNight: word.describe('Instead of hours where a person stays.'),
      rungs: z
        .record(z.enum([...levelsOfCare, ...dayAndNightLevels]), word)
        .describe('Names of the levels, least care first, with the short form explained.'),
    })
    .describe('The view `ladder`.'),
})

/** The labels, parsed. */
export type ProgramLabels = z.infer<typeof programLabelsSchema>
type Kinds = ProgramLabels['kinds']
type Ladder = ProgramLabels['ladder']

/** What one track adds to the words. */
export type TrackWords = {
  /** Time zones in which every time is said; empty where one is enough and stands elsewhere. */
  readonly zones: readonly TimeZone[]
  /** What sets a session apart beside what it says itself: where it is, and what it can be chosen from. */
  readonly notes: ReadonlyMap<Session, readonly string[]>
}

/** Every word that the program-structure component shows: its labels, and the statements that stand with them. */
export type ProgramWords = Omit<ProgramLabels, 'kinds' | 'phases' | 'ladder'> & {
  /** BCP 47 tag by which dates and lists are written: that of the language. */
  readonly locale: string
  /** What holds for one track, where the words are said of one: see track-words.ts. */
  readonly track?: TrackWords
  /** What happens in each kind of session, and why it can help or what to ask. */
  readonly kinds: {
    readonly [K in keyof Kinds]: Kinds[K] & { readonly what: string; readonly why?: string | undefined }
  }
  /** Under the phases: length follows progress, and what stepping down means. */
  readonly phases: ProgramLabels['phases'] & { readonly note: string }
  /** Under the ladder: who decides, and that both ways are open. With each level: where a person sleeps, how often they come. */
  readonly ladder: Omit<Ladder, 'rungs'> & {
    readonly note: string
    readonly rungs: {
      readonly [L in keyof Ladder['rungs']]: { readonly name: string; readonly what: string }
    }
  }
}
