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
import { column, counted, named, template, word } from '@/lib/words/word-fields'

/** The labels of the program-structure component, in one language: content/<language>/words/program.yaml. */
export const programLabelsSchema = z.strictObject({
  /** BCP 47 tag by which dates and lists are written: "en-US". */
  locale: word,
  /** Badge beside any number of a program that is marked as an example. */
  example: word,
  /** What a screen reader calls each view when the page gives no label. */
  names: z.strictObject({
    glance: template('program'),
    week: template('program', 'phase'),
    phases: template('program'),
    hours: template('program', 'phase'),
    sessions: template('program'),
    compare: word,
    ladder: word,
  }),
  /** Who the program is for. */
  who: z.record(z.enum(audiences), word),
  /** Where sessions take place. */
  settings: z.record(z.enum(settings), word),
  /** Who takes part in a session. */
  participants: z.record(z.enum(participants), word),
  /** How often a session takes place. */
  repeats: z.record(z.enum(repeats), word),
  /** Days of the week. */
  days: z.record(z.enum(days), named),
  /** Names of the kinds of session. */
  kinds: z.record(z.enum(sessionKinds), named),
  /** Levels of care a phase may have, with the short form explained. */
  levels: z.record(z.enum(levelsOfCare), word),
  /** Times of day. */
  clock: z.strictObject({
    /** Before noon: "9:30 am". */
    am: template('time'),
    /** After noon: "6 pm". */
    pm: template('time'),
    /** 12:00 exactly, since "12 pm" is easily misread. */
    noon: word,
    /** From one time to another: "6 to 8 pm". */
    range: template('from', 'to'),
  }),
  /** Counted things. */
  amounts: z.strictObject({
    hours: counted,
    /** 30 minutes. */
    halfHour: word,
    /** Hours and 30 minutes: "9 and a half hours". */
    hoursAndHalf: template('count'),
    minutes: counted,
    /** Other lengths: "1 hour 45 minutes". */
    hoursAndMinutes: template('hours', 'minutes'),
    visits: counted,
    /** Visits of a program by video. */
    days: counted,
    evenings: counted,
    weeks: counted,
    /** Two numbers of one thing: "4 to 6". */
    range: template('from', 'to'),
    /** A range that begins at nothing: "up to 1 hour". */
    upTo: template('amount'),
    /** Visits, and appointments beside them. */
    andAppointments: template('visits'),
    /** All by appointment. */
    appointments: word,
    /** Nothing to come to: all is optional, or for the family alone. */
    noVisits: word,
    /** None: in a table. */
    none: word,
  }),
  /** Treatment time in each week. */
  hoursAWeek: template('hours'),
  /** A part of the whole, in tenths: "about 6 of 10 hours". */
  share: template('tenths'),
  /** Less than half a tenth. */
  shareSmall: word,
  /** What makes a session different from one that all come to each week. */
  session: z.strictObject({
    /** It may be left out. */
    optional: word,
    /** It does not count as treatment time. */
    notCounted: word,
    /** Minutes by appointment in each week: "50 to 60 minutes each week". */
    eachWeek: template('minutes'),
    /** The same in each month. */
    eachMonth: template('minutes'),
    /** No set time. */
    byAppointment: word,
    /** Where a day would stand. */
    noSetDay: word,
    /** First week of a session that is not every week, unless it is the first. */
    fromWeek: template('week'),
  }),
  /** Facts of a program that are no numbers. */
  facts: z.strictObject({
    /** States whose residents may take part by video. */
    states: template('states'),
    languages: template('languages'),
    /** Any week. */
    rolling: word,
    /** First days of the next groups. */
    dates: template('dates'),
    /** Days without sessions. */
    closed: template('why', 'days'),
    /** From one day to another. */
    dayRange: template('from', 'to'),
    /** Hours outside the level, lawfully. */
    exception: template('reason', 'rule'),
    /** Practice at home, never counted. */
    homePractice: template('minutes'),
  }),
  /** The view `glance`. */
  glance: z.strictObject({
    /** The sentence for a program whose week stays the same. */
    steady: template('visits', 'hours'),
    /** The same by video. */
    steadyVideo: template('visits', 'hours'),
    /** The same for a program that is all by appointment. */
    steadyAppointments: template('hours'),
    /** The same for a program without treatment time. */
    steadyNone: word,
    /** The sentence for a program whose week changes. */
    changing: template('visits', 'hours', 'endVisits', 'endHours'),
    /** A fact of the first week and of the last, where they differ. */
    atFirst: template('first', 'last'),
    /** Name of the fact: treatment hours a week. */
    hours: word,
    /** Name of the fact: visits a week. */
    visits: word,
    /** The same by video. */
    days: word,
    /** Name of the fact: earliest start to latest end. */
    times: word,
    /** Name of the fact: weeks in all. */
    weeks: word,
  }),
  /** The view `week`. */
  week: z.strictObject({
    /** The line under the week; {hoursAWeek} is shown in bold. */
    total: template('visits', 'hoursAWeek'),
    /** What the hours leave out. */
    onTop: word,
    /** The same where the program says how long practice at home takes. */
    travelOnTop: word,
    /** The same for a program by video. */
    practiceOnTop: word,
    /** A free day inside the drawing. */
    noSessionDrawn: column,
    /** A free day in the table and the list. */
    noSession: word,
    /** Two free days in a row. */
    twoDays: template('first', 'last'),
    /** Three or more free days in a row. */
    moreDays: template('first', 'last'),
    /** Caption of the table; {total} is the filled `total`. */
    caption: template('program', 'phase', 'total'),
    /** Column header: day. */
    day: word,
    /** Column header: sessions. */
    sessions: word,
    /** Column header: treatment time on that day. */
    hours: word,
  }),
  /** The view `phases`. */
  phases: z.strictObject({
    /** Opens the goals of a phase. */
    goals: word,
  }),
  /** The view `hours`. */
  hours: z.strictObject({
    /** The line above the bars. */
    lead: template('hoursAWeek'),
    /** Instead of it, where nothing counts. */
    none: word,
  }),
  /** The view `compare`. */
  compare: z.strictObject({
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
    /** A family session in the program. */
    yes: word,
    /** None. */
    no: word,
  }),
  /** The view `ladder`. */
  ladder: z.strictObject({
    /** What stands beside a level that phases of this program have. */
    here: template('phases'),
    /** Under an upper end: "under 9 hours a week". */
    under: template('hours'),
    /** "9 to under 20 hours a week". */
    between: template('from', 'hours'),
    /** "20 or more hours a week". */
    atLeast: template('hours'),
    /** Instead of hours where a person stays. */
    dayAndNight: word,
    /** Names of the levels, least care first, with the short form explained. */
    rungs: z.record(z.enum([...levelsOfCare, ...dayAndNightLevels]), word),
  }),
})

/** The labels, parsed. */
export type ProgramLabels = z.infer<typeof programLabelsSchema>
type Kinds = ProgramLabels['kinds']
type Ladder = ProgramLabels['ladder']

/** Every word that the program-structure component shows: its labels, and the statements that stand with them. */
export type ProgramWords = Omit<ProgramLabels, 'kinds' | 'phases' | 'ladder'> & {
  /** What happens in each kind of session, and why it can help. */
  readonly kinds: { readonly [K in keyof Kinds]: Kinds[K] & { readonly what: string; readonly why: string } }
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
