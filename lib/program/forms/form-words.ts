import { z } from 'zod'
import { note, template, word } from '@/lib/words/fields'

/** Words of the same facts in other forms: e-mail text, SMS line, calendar file; in one language. */
export const formWordsSchema = z.strictObject({
  text: z
    .strictObject({
      phase: template('number', 'count', 'name').describe('Heading of a phase.'),
      level: template('level').describe('Line with the level of care.'),
      weeks: template('weeks').describe('Line with the usual length.'),
      hours: template('hoursAWeek').describe(
        'Line with the treatment time; {hoursAWeek} is filled from the words of the program.',
      ),
      visits: template('visits').describe('Line with the days of a week.'),
      times: template('times').describe('Line with the times of day.'),
      changes: template('changes').describe('Line with what is new in the phase.'),
      goals: word.describe('Opens the list of goals.'),
      week: word.describe('Opens the list of sessions at a set time, by day.'),
      appointments: word.describe('Opens the list of sessions by appointment.'),
      appointment: template('name', 'minutes').describe(
        'A session by appointment: its name and its minutes.',
      ),
      noted: template('name', 'notes').describe('A session and what sets it apart.'),
      page: word.describe("Opens the address of the program's page."),
    })
    .describe('The plain text for an e-mail.'),
  sms: z
    .strictObject({
      line: template('name', 'times', 'hours').describe('The whole line.'),
      times: template('name', 'times').describe('The same when the hours do not fit.'),
      hours: template('name', 'hours').describe('The same when the times do not fit.'),
      draft: word.describe('Stands before the line while no clinician has signed.'),
      example: word.describe('Stands before the line of an example.'),
      andAppointments: template('times').describe('Times, and appointments beside them.'),
      ofDays: template('take', 'days').describe('The days of which a person takes so many.'),
      andMore: template('times').describe('Times of every week, where some weeks have more.'),
      never: z
        .array(note(40))
        .min(1)
        .describe(
          'Words that no message holds, since they say what is treated; a star stands for any ending.',
        ),
    })
    .describe('The SMS line. It may show on a lock screen, so no word of it says what the program treats.'),
  calendar: z
    .strictObject({
      title: word
        .max(30, 'at most 30 characters, to stay on one line of the file')
        .describe('What each entry is called: shown on shared screens, so neutral. At most 30 characters.'),
      ifYouCome: word
        .max(30, 'at most 30 characters, to stay on one line of the file')
        .describe('What an entry is called that a person may choose or leave out; as neutral.'),
      inPerson: word.describe(
        'Where an entry is, in a track with sessions by video too, when no place is named.',
      ),
      video: word.describe('The same by video.'),
      lead: word.describe('What the choice is for.'),
      week: word.describe('Opens the list of week files.'),
      weekFile: template('phase', 'from', 'to').describe(
        'Link to the week file of a phase, with the first and the last day of that week.',
      ),
      earliest: template('file').describe('The same where it is not sure when the phase begins.'),
      how: word.describe('What to do with the file.'),
      says: template('title').describe('What the entries say, and what they do not.'),
      saysPlace: template('title').describe('The same where they say whether it is by video.'),
      maybe: template('title').describe('What the other title means.'),
      openEnd: template('weeks').describe('The file of a phase without a set end.'),
      sync: word.describe('Calendars copy themselves to other devices.'),
      noTimes: word.describe('Sessions without a set time are missing.'),
      choose: word.describe('Legend of the form.'),
      start: word.describe('Field: the day on which the phase begins.'),
      phase: word.describe('Field: the phase.'),
      length: word.describe('Legend: how much of the phase.'),
      oneWeek: word.describe('Choice: one week.'),
      wholePhase: word.describe('Choice: all weeks, as many as the phase takes at its longest.'),
      closures: word.describe('Note for a program with closures.'),
      button: word.describe('The button.'),
      ready: template('day').describe('Said when the file is there.'),
      none: word.describe('Said when no session is left.'),
      failed: word.describe('Said when the file could not be loaded.'),
    })
    .describe('The calendar file and the choice of one.'),
})

/** Words of the other forms, parsed. */
export type FormWords = z.infer<typeof formWordsSchema>
