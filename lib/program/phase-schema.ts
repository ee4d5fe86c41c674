import { z } from 'zod'
import { amountField, orMoreField } from '@/lib/program/amount-schema'
import { choiceTimes, choiceUnits, levelsOfCare } from '@/lib/program/lists'
import { appointmentSession, timedSession, writtenSessions } from '@/lib/program/session-schema'
import { elsewhere, line, name, range, sentence, slug } from '@/lib/words/fields'

const eachAllowed = 'write how many sessions of each chosen day a person takes, 1 to 10'
const daysAllowed = 'write a whole number of days, 1 to 500'

/** What stands in a phase as it is written and as it is read. */
const same = {
  id: slug.describe('Short name, unique in the program. Source: the program.'),
  name: name(40, 2).describe('What the program calls it, 2 to 40 characters. Source: the program.'),
  level: z
    .enum(levelsOfCare)
    .describe(
      'Level of care; sets the usual hours. `iop` is intensive outpatient, `php` partial hospitalization. Source: the program.',
    ),
  levelName: name(60, 2)
    .optional()
    .describe(
      "The program's own word for its level, when it has one, like Day treatment. Source: the program.",
    ),
  whatChanges: sentence(160, 10).describe(
    'What is new for the person in this phase: one plain sentence, 10 to 160 characters. Source: the program.',
  ),
  goals: z
    .array(line(120, 5))
    .min(1, 'one to five goals')
    .max(5, 'one to five goals')
    .describe(
      'What a person works toward, in plain words: 1 to 5 lines of 5 to 120 characters. Source: the program.',
    ),
  endsAfter: z
    .int(daysAllowed)
    .min(1, daysAllowed)
    .max(500, daysAllowed)
    .optional()
    .describe(
      'The phase ends when a person has been there on so many days, 1 to 500; weeks may then be left out. Source: the program.',
    ),
  exception: z
    .strictObject({
      reason: sentence(200, 10).describe(
        'What is different and why, in plain words: 10 to 200 characters. Source: the program.',
      ),
      rule: name(160, 5).describe(
        'The rule that allows it, as it is cited: 5 to 160 characters. Source: the program.',
      ),
    })
    .optional()
    .describe(
      'Why the hours lie outside the usual ones of the level; the page says so. Left out where they do not.',
    ),
}

const choiceBase = {
  id: slug.describe('The word that its sessions name in `choice`.'),
  of: z
    .enum(choiceUnits)
    .describe(
      'What goes together: `sessions`, each alone; `days`, all of one day; `options`, those with the same `option`.',
    ),
  chosen: z.enum(choiceTimes).describe('When a person chooses; `at the start` when left out.'),
  each: z
    .int(eachAllowed)
    .min(1, eachAllowed)
    .max(10, eachAllowed)
    .optional()
    .describe(
      'Beside `of: days`: how many sessions of each chosen day a person takes, where a day has more, like morning or evening; those with the same `option` are one. All when left out.',
    ),
}
const saysBase = {
  why: sentence(160, 5).describe('How the program comes to its number, in one plain sentence.'),
  rule: name(160, 5)
    .optional()
    .describe('The rule by which it may count so; the level is then judged by this number.'),
}

/** A phase as it is read: every amount with its lowest and highest, one session a day. */
export const phaseSchema = z.strictObject({
  ...same,
  weeks: range(0, 520)
    .partial({ to: true })
    .describe('Usual length in weeks, shortest and longest; no longest where there is none.'),
  homePractice: range(5, 1200)
    .optional()
    .describe('Practice at home in minutes a week, never counted as treatment.'),
  programSays: z
    .strictObject({ hours: range(1, 100).describe('Hours a week, 1 to 100.'), ...saysBase })
    .optional()
    .describe("The program's own number of hours, where it counts in another way."),
  pauseAfter: range(1, 52).optional().describe('Weeks off before the next phase begins, fewest and most.'),
  choices: z
    .array(z.strictObject({ ...choiceBase, take: range(0, 30).describe('How many of them a person takes.') }))
    .describe('What a person chooses among the sessions; empty where there is nothing to choose.'),
  sessions: z.array(z.union([timedSession, appointmentSession])).min(1),
})

/** A phase as it stands in the file. */
export const writtenPhase = z.strictObject({
  ...same,
  weeks: orMoreField(0, 520)
    .optional()
    .describe(
      'Usual length in weeks, 0 to 520: a number, shortest and longest, or `{ from: 12 }` for 12 weeks or more; from 0 when some people leave it out. Source: the program.',
    ),
  homePractice: amountField(5, 1200)
    .optional()
    .describe(
      'Practice at home in minutes a week, 5 to 1,200, a number or lowest and highest; never counted as treatment. Source: the program.',
    ),
  programSays: z
    .strictObject({
      hours: amountField(1, 100).describe("The program's own number of hours a week, 1 to 100."),
      ...saysBase,
    })
    .optional()
    .describe(
      "The program's own number of hours, where it counts in another way; told beside the counted hours. Source: the program.",
    ),
  pauseAfter: amountField(1, 52)
    .optional()
    .describe(
      'Weeks off before the next phase begins, 1 to 52, a number or lowest and highest; not for the last phase. Source: the program.',
    ),
  choices: z
    .array(
      z.strictObject(
        {
          ...choiceBase,
          of: choiceBase.of.optional(),
          chosen: choiceBase.chosen.optional(),
          take: amountField(0, 30)
            .optional()
            .describe('How many of them a person takes: a number, or lowest and highest; 1 when left out.'),
        },
        elsewhere(
          'a choice has no name of its own: names stand with its sessions, like choice: days, name: Morning group',
        ),
      ),
    )
    .optional()
    .describe('More about the choices that sessions name: how many of them a person takes, and when.'),
  sessions: z
    .array(writtenSessions)
    .min(1, 'a phase has at least one session')
    .describe("The week's sessions, 1 or more, in any order."),
})

/** A stretch of a program with one weekly timetable and one level of care. */
export type Phase = z.infer<typeof phaseSchema>
/** What a person chooses among the sessions of a phase. */
export type Choice = Phase['choices'][number]
/** A phase as it stands in the file, parsed. */
export type WrittenPhase = z.output<typeof writtenPhase>
