import { z } from 'zod'
import { audiences, days, levelsOfCare, sessionKinds, settings } from '@/lib/program/schema'
import { namesIn } from '@/lib/words/fill'

const word = z.string('some text').trim().min(1, 'some text')

/** A text that holds exactly these names in braces; a translation may order them as it likes. */
function template(...names: readonly string[]) {
  const allowed = `a text with ${names.map((name) => `{${name}}`).join(' and ')}, and no other name in braces`
  const same = (text: string) => [...namesIn(text)].sort().join() === [...names].sort().join()
  return word.refine(same, allowed)
}

/** A counted thing: "{count} hour", "{count} hours". */
const counted = z.strictObject({
  /** For 1. */
  one: template('count'),
  /** For all other numbers, and for ranges. */
  other: template('count'),
})

const named = z.strictObject({
  /** Fits a column of the drawn week: 12 characters at most. */
  short: word.max(12, 'at most 12 characters, to fit a column of the drawn week'),
  /** Where there is room, and for screen readers. */
  long: word,
})

/** Every word that the program-structure component shows, in one language. */
export const programWordsSchema = z.strictObject({
  /** Badge beside any number of a program that is marked as an example. */
  example: word,
  /** What a screen reader calls each view when the page gives no label. */
  names: z.strictObject({
    glance: template('program'),
    week: template('program', 'phase'),
    phases: template('program'),
  }),
  /** Who the program is for. */
  who: z.record(z.enum(audiences), word),
  /** Where sessions take place. */
  settings: z.record(z.enum(settings), word),
  /** Days of the week. */
  days: z.record(z.enum(days), named),
  /** Kinds of session. */
  kinds: z.record(z.enum(sessionKinds), named),
  /** Levels of care, with the short form explained. */
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
    weeks: counted,
    /** Two numbers of one thing: "4 to 6". */
    range: template('from', 'to'),
  }),
  /** Treatment time in each week. */
  hoursAWeek: template('hours'),
  /** The view `glance`. */
  glance: z.strictObject({
    /** The sentence for a program whose week stays the same. */
    steady: template('visits', 'hours'),
    /** The sentence for a program whose week changes. */
    changing: template('visits', 'hours', 'endVisits', 'endHours'),
    /** Name of the fact: treatment hours a week. */
    hours: word,
    /** Name of the fact: visits a week. */
    visits: word,
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
    /** A free day inside the drawing. */
    noSessionDrawn: word.max(12, 'at most 12 characters, to fit a column of the drawn week'),
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
})

/** Every word that the program-structure component shows, parsed. */
export type ProgramWords = z.infer<typeof programWordsSchema>
