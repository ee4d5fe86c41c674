import { z } from 'zod'
import {
  audiences,
  dayAndNightLevels,
  days,
  levelsOfCare,
  participants,
  repeats,
  sessionKinds,
  sessionPlaces,
  settings,
} from '@/lib/program/lists'
import { column, counted, named, template, word } from '@/lib/words/fields'

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
  who: z.record(z.enum(audiences), word).describe('Who the program is for.'),
  settings: z.record(z.enum(settings), word).describe('Where sessions take place.'),
  participants: z.record(z.enum(participants), word).describe('Who takes part in a session.'),
  repeats: z.record(z.enum(repeats), word).describe('How often a session takes place.'),
  days: z.record(z.enum(days), named).describe('Days of the week.'),
  kinds: z.record(z.enum(sessionKinds), named).describe('Names of the kinds of session.'),
  levels: z
    .record(z.enum(levelsOfCare), word)
    .describe('Levels of care a phase may have, with the short form explained.'),
  clock: z
    .strictObject({
      am: template('time').describe('Before noon: "9:30 am".'),
      pm: template('time').describe('After noon: "6 pm".'),
      noon: word.describe('12:00 exactly, since "12 pm" is easily misread.'),
      range: template('from', 'to').describe('From one time to another: "6 to 8 pm".'),
    })
    .describe('Times of day.'),
  amounts: z
    .strictObject({
      hours: counted,
      halfHour: word.describe('30 minutes.'),
      hoursAndHalf: template('count').describe('Hours and 30 minutes: "9 and a half hours".'),
      minutes: counted,
      hoursAndMinutes: template('hours', 'minutes').describe('Other lengths: "1 hour 45 minutes".'),
      visits: counted,
      days: counted.describe('Visits of a program by video.'),
      evenings: counted,
      weeks: counted,
      range: template('from', 'to').describe('Two numbers of one thing: "4 to 6".'),
      upTo: template('amount').describe('A range that begins at nothing: "up to 1 hour".'),
      orMore: template('amount').describe('A range without an end: "12 weeks or more".'),
      andAppointments: template('visits').describe('Visits, and appointments beside them.'),
      appointments: word.describe('All by appointment.'),
      noVisits: word.describe('Nothing to come to: all is optional, or for the family alone.'),
      none: word.describe('None: in a table.'),
    })
    .describe('Counted things.'),
  hoursAWeek: template('hours').describe('Treatment time in each week.'),
  share: template('tenths').describe('A part of the whole, in tenths: "about 6 of 10 hours".'),
  shareSmall: word.describe('Less than half a tenth.'),
  session: z
    .strictObject({
      optional: word.describe('It may be left out.'),
      notCounted: word.describe('It does not count as treatment time.'),
      eachWeek: template('minutes').describe(
        'Minutes by appointment in each week: "50 to 60 minutes each week".',
      ),
      eachMonth: template('minutes').describe('The same in each month.'),
      byAppointment: word.describe('No set time.'),
      noSetDay: word.describe('Where a day would stand.'),
      fromWeek: template('week').describe(
        'First week of a session that is not every week, unless it is the first.',
      ),
    })
    .describe('What makes a session different from one that all come to each week.'),
  facts: z
    .strictObject({
      states: template('states').describe('States whose residents may take part by video.'),
      languages: template('languages'),
      rolling: word.describe('Any week.'),
      dates: template('dates').describe('First days of the next groups.'),
      closed: template('why', 'days').describe('Days without sessions.'),
      dayRange: template('from', 'to').describe('From one day to another.'),
      exception: template('reason', 'rule').describe('Hours outside the level, lawfully.'),
      homePractice: template('minutes').describe('Practice at home, never counted.'),
    })
    .describe('Facts of a program that are no numbers.'),
  glance: z
    .strictObject({
      steady: template('visits', 'hours').describe('The sentence for a program whose week stays the same.'),
      steadyVideo: template('visits', 'hours').describe('The same by video.'),
      steadyAppointments: template('hours').describe('The same for a program that is all by appointment.'),
      steadyNone: word.describe('The same for a program without treatment time.'),
      changing: template('visits', 'hours', 'endVisits', 'endHours').describe(
        'The sentence for a program whose week changes.',
      ),
      atFirst: template('first', 'last').describe(
        'A fact of the first week and of the last, where they differ.',
      ),
      hours: word.describe('Name of the fact: treatment hours a week.'),
      visits: word.describe('Name of the fact: visits a week.'),
      days: word.describe('The same by video.'),
      times: word.describe('Name of the fact: earliest start to latest end.'),
      weeks: word.describe('Name of the fact: weeks in all.'),
    })
    .describe('The view `glance`.'),
  week: z
    .strictObject({
      total: template('visits', 'hoursAWeek').describe(
        'The line under the week; {hoursAWeek} is shown in bold.',
      ),
      onTop: word.describe('What the hours leave out.'),
      travelOnTop: word.describe('The same where the program says how long practice at home takes.'),
      practiceOnTop: word.describe('The same for a program by video.'),
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
      oneOf: column.describe('Over alternatives of which a person takes one.'),
      someOf: template('count').describe('The same where it is another number.'),
      these: template('choice', 'names').describe('A choice and its alternatives: "One of these: Monday and Friday".'),
      places: z.record(z.enum(sessionPlaces), word).describe('Where a session is, in its block.'),
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
      under: template('hours').describe('Under an upper end: "under 9 hours a week".'),
      between: template('from', 'hours').describe('"9 to under 20 hours a week".'),
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

/** Every word that the program-structure component shows: its labels, and the statements that stand with them. */
export type ProgramWords = Omit<ProgramLabels, 'kinds' | 'phases' | 'ladder'> & {
  /** BCP 47 tag by which dates and lists are written: that of the language. */
  readonly locale: string
  /** What happens in each kind of session, and why it can help or what to ask. */
  readonly kinds: {
    readonly [K in keyof Kinds]: Kinds[K] & { readonly what: string; readonly why?: string | undefined }
  }
  /** Above the kinds: how much is known. */
  readonly sessions: { readonly lead: string }
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
