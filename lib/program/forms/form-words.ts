import { z } from 'zod'
import { template, word } from '@/lib/words/word-fields'

/** Words of the same facts in other forms: e-mail text, SMS line, calendar file; in one language. */
export const formWordsSchema = z.strictObject({
  /** The plain text for an e-mail. */
  text: z.strictObject({
    /** Heading of a phase. */
    phase: template('number', 'count', 'name'),
    /** Line with the level of care. */
    level: template('level'),
    /** Line with the usual length. */
    weeks: template('weeks'),
    /** Line with the treatment time; {hoursAWeek} is filled from the words of the program. */
    hours: template('hoursAWeek'),
    /** Line with what is new in the phase. */
    changes: template('changes'),
    /** Opens the list of goals. */
    goals: word,
    /** Opens the list of sessions at a set time, by day. */
    week: word,
    /** Opens the list of sessions by appointment. */
    appointments: word,
    /** A session by appointment: its name and its minutes. */
    appointment: template('name', 'minutes'),
    /** A session and what sets it apart. */
    noted: template('name', 'notes'),
    /** Opens the address of the program's page. */
    page: word,
  }),
  /** The SMS line. It may show on a lock screen, so no word of it says what the program treats. */
  sms: z.strictObject({
    /** The whole line. */
    line: template('name', 'times', 'hours'),
    /** The same when the times do not fit. */
    hours: template('name', 'hours'),
    /** Stands before the line while no clinician has signed. */
    draft: word,
    /** Stands before the line of an example. */
    example: word,
    /** Instead of a name that does not fit. */
    neutral: word,
    /** Days and span, when the single times do not fit. */
    span: template('visits', 'days', 'from', 'to'),
  }),
  /** The calendar file and the choice of one. */
  calendar: z.strictObject({
    /** What each entry is called: shown on shared screens, so neutral. At most 30 characters. */
    title: word.max(30, 'at most 30 characters, to stay on one line of the file'),
    /** What the choice is for. */
    lead: word,
    /** Opens the list of week files, with the first and the last day of that week. */
    week: template('from', 'to'),
    /** Link to the week file of a phase. */
    weekFile: template('phase'),
    /** What to do with the file. */
    how: word,
    /** What the entries say, and what they do not. */
    says: template('title'),
    /** Calendars copy themselves to other devices. */
    sync: word,
    /** Sessions without a set time are missing. */
    noTimes: word,
    /** Legend of the form. */
    choose: word,
    /** Field: the first day. */
    start: word,
    /** Field: the phase. */
    phase: word,
    /** Legend: how much of the phase. */
    length: word,
    /** Choice: one week. */
    oneWeek: word,
    /** Choice: all weeks, as many as the phase takes at its longest. */
    wholePhase: word,
    /** Note for a program with closures. */
    closures: word,
    /** The button. */
    button: word,
    /** Said when the file is there. */
    ready: template('day'),
    /** Said when the day chosen was no Monday. */
    moved: template('day'),
    /** Said when no session is left. */
    none: word,
    /** Said when the file could not be loaded. */
    failed: word,
  }),
})

/** Words of the other forms, parsed. */
export type FormWords = z.infer<typeof formWordsSchema>
