import { z } from 'zod'
import { appointmentPeriods, choiceUnits, partsOfDay, placesInMonth } from '@/lib/program/lists'
import { timeZoneNames } from '@/lib/program/time-zones'
import { counted, template, word } from '@/lib/words/fields'

// Times, amounts and rhythms in words/program.yaml: what sentences on weeks are made of.

/** Words of `clock`. */
export const clockWords = z
  .strictObject({
    am: template('time').describe('Before noon: "9:30 am".'),
    pm: template('time').describe('After noon: "6 pm".'),
    noon: word.describe('12:00 exactly, since "12 pm" is easily misread.'),
    range: template('from', 'to').describe('From one time to another: "6 to 8 pm".'),
    midnight: word.describe('0:00, since "12 am" is easily misread.'),
    nextDay: template('time').describe('An end after midnight: "1 am the next day".'),
    anyTime: template('times', 'minutes').describe('Something short at any time of a stretch.'),
    zones: z.record(z.enum(timeZoneNames), word).describe('Names of the time zones.'),
    inZone: template('times', 'zone').describe(
      'Times in the last of several zones: "6 to 9 pm Central time".',
    ),
    allInZone: template('times', 'zone').describe('Several times in one zone.'),
    inFirstZone: template('times', 'zone').describe('The same in the zones before it.'),
    seasons: template('winter', 'summer').describe('Times of a zone that changes its clocks otherwise.'),
  })
  .describe('Times of day.')

/** Words of `amounts`. */
export const amountsWords = z
  .strictObject({
    hours: counted,
    halfHour: word.describe('30 minutes.'),
    hoursAndHalf: template('count').describe('Hours and 30 minutes: "9 and a half hours".'),
    hoursAndQuarter: template('count').describe('Hours and 15 minutes: "9 and a quarter hours".'),
    first: z
      .strictObject({
        hours: template('count'),
        half: template('count'),
        quarter: template('count'),
      })
      .describe('The first of two lengths, whose unit follows with the second: "11 and a half" to 12 hours.'),
    minutes: counted,
    hoursAndMinutes: template('hours', 'minutes').describe('Other lengths: "1 hour 45 minutes".'),
    withBreaks: template('hours', 'withBreaks').describe('Treatment time, and with the short breaks.'),
    someWeeks: template('hours', 'most').describe('Treatment time of most weeks, and the most of some.'),
    onlySomeWeeks: template('most').describe('Where most weeks have none.'),
    noHours: word.describe('Nothing counts as treatment time.'),
    visits: counted.describe('Days on which a person comes, at several times of day.'),
    partsOfDay: z.record(z.enum(partsOfDay), counted).describe('Days with sessions, by the time of day.'),
    evenings: counted,
    weeks: counted,
    programDays: counted.describe('Days with sessions after which a part ends.'),
    here: template('days').describe('Days in the house, where others are by video.'),
    video: template('days').describe('Days by video.'),
    either: template('days').describe('Days in the house or by video, as a person likes.'),
    youChoose: template('days').describe('Days among which a person chooses.'),
    someDays: template('days', 'most').describe('Days of most weeks, and the most of some.'),
    rhythm: template('amount', 'rhythm').describe('What is not every week: "1 evening every other week".'),
    range: template('from', 'to').describe('Two numbers of one thing: "4 to 6".'),
    upTo: template('amount').describe('A range that begins at nothing: "up to 1 hour".'),
    orMore: template('amount').describe('A range without an end: "12 weeks or more".'),
    skipped: template('weeks').describe('The length of a part that some people leave out.'),
    endsAfter: template('days', 'weeks').describe('The length of a part that ends after so many days.'),
    endsAfterShort: template('days', 'weeks').describe('The same in a sentence with many parts.'),
    pause: template('weeks').describe('Weeks off between two parts.'),
    thenPause: template('length', 'pause').describe('The length of a part, and the weeks off after it.'),
    withPauses: template('length', 'pause').describe(
      'The length of all parts, with the weeks off between them.',
    ),
    notFixed: word.describe('The length where people move up and down between the parts.'),
    byAppointment: template('names').describe('Sessions by appointment.'),
    andAppointments: template('visits', 'names').describe('Days, and sessions by appointment beside them.'),
    noVisits: word.describe('Nothing to come to: all is optional, or for the family alone.'),
    none: word.describe('None: in a table.'),
  })
  .describe('Counted things.')

/** Words of `session`. */
export const sessionWords = z
  .strictObject({
    optional: word.describe('It may be left out.'),
    notCounted: word.describe('It does not count as treatment time.'),
    breaks: template('minutes').describe('Breaks inside it.'),
    here: word.describe('In the house, where the track has sessions by video too.'),
    video: word.describe('By video, where the track has others too.'),
    either: word.describe('In the house or by video, as a person likes.'),
    elsewhere: word.describe('At a place that the person chooses.'),
    once: template('often', 'minutes').describe('An appointment: "50 to 60 minutes each week".'),
    sometimes: template('often', 'minutes').describe('The same where it is not always.'),
    several: template('often', 'minutes').describe(
      'The same several times: "3 times a week, 50 minutes each".',
    ),
    often: z.record(z.enum(appointmentPeriods), word).describe('How often an appointment is, once in each.'),
    times: z
      .record(z.enum(appointmentPeriods), template('times'))
      .describe('The same, several times: "{times} a week".'),
    onlyOnce: word.describe('Instead of a number of times.'),
    manyTimes: template('count').describe('How many times: "3 times", "1 to 4 times".'),
    atMost: template('times').describe('No more than so many times.'),
    whenNeeded: template('often').describe('An appointment that is not always needed.'),
    byAppointment: word.describe('No set time.'),
    noSetDay: word.describe('Where a day would stand.'),
    fromWeek: template('week').describe('First week of a session, unless it is the first of the phase.'),
    which: z.record(z.enum(placesInMonth), word).describe('Which such weekday of the month.'),
    monthly: template('which', 'day').describe('"first Saturday of each month".'),
    ownRhythm: template('rhythm', 'day').describe('A rhythm that a group keeps whoever starts when.'),
  })
  .describe('What makes a session different from one that all come to each week.')

/** Words of `choices`. */
export const choicesWords = z
  .strictObject({
    one: word.describe('One of two or more sessions.'),
    oneNamed: template('names').describe('The same, with what can be chosen.'),
    several: template('take', 'of').describe('Several of them: "3 to 5 of these 5 days".'),
    severalOnEach: template('take', 'of', 'each').describe(
      'Several days, and some of the sessions of each: "3 of these 4 days, 1 session on each".',
    ),
    onEach: template('each', 'of').describe('The same where a person comes on all of these days.'),
    of: z.record(z.enum(choiceUnits), counted).describe('What a person chooses among.'),
    eachWeek: template('choice').describe('A choice that is made anew each week.'),
    atTheStart: template('choice').describe('A choice of several that is made once, at the start.'),
  })
  .describe('What a person chooses.')

/** Words of `times`. */
export const timesWords = z
  .strictObject({
    parts: z
      .record(
        z.enum(partsOfDay),
        z.strictObject({
          one: template('day').describe('On one day: "Saturday morning".'),
          some: template('days').describe('On some days: "Monday and Friday evenings".'),
          all: word.describe('On all days of the part: "evenings".'),
        }),
      )
      .describe('Days by the time of day at which a person is there.'),
    at: template('days', 'times').describe('"evenings, 6 to 9 pm".'),
    anyTime: template('times').describe('A stretch of which a person needs a part.'),
    sometimes: template('times', 'rhythm').describe('What is not every week.'),
    someWeeks: word.describe('The rhythm, where there is more than one.'),
    or: template('one', 'other').describe('Two of which a person has one.'),
    and: template('one', 'other').describe('Two of which a person has both.'),
    then: template('before', 'then').describe('Times of the next part, where they differ.'),
    inPhase: template('phase', 'times').describe('Times of a part, where parts are not in turn.'),
  })
  .describe('The times of day of a program.')
