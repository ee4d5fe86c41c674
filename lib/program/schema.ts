import { z } from 'zod'
import { reservedProgramIds } from '@/lib/links/addresses'
import { audiences, levelsOfCare, settings } from '@/lib/program/lists'
import { sessionSchema } from '@/lib/program/session-schema'
import { usStates } from '@/lib/program/us-states'
import { isoDay, line, name, range, sentence, slug } from '@/lib/words/fields'

/** A stretch of a program with one weekly timetable and one level of care. */
export const phaseSchema = z.strictObject({
  id: slug.describe('Short name, unique in the program. Source: the program.'),
  name: name(40, 2).describe('What the program calls it, 2 to 40 characters. Source: the program.'),
  level: z
    .enum(levelsOfCare)
    .describe(
      'Level of care; sets the lawful hours. `iop` is intensive outpatient, `php` partial hospitalization. Source: the program.',
    ),
  weeks: range(1, 104).describe(
    'Usual length in weeks, shortest and longest, 1 to 104. Source: the program.',
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
  homePractice: range(5, 1200)
    .optional()
    .describe(
      'Practice at home in minutes a week, lowest and highest, 5 to 1,200; never counted as treatment. Source: the program.',
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
      'Why the hours may lawfully lie outside the level; the page says so. Missing where they do not.',
    ),
  sessions: z
    .array(sessionSchema)
    .min(1, 'a phase has at least one session')
    .describe("The week's sessions, 1 or more, in any order."),
})

/** Pages of the guide beside the tracks, and the name of whichever track comes first. */
const reserved: readonly string[] = [...reservedProgramIds, 'main']

/** A program track: one way through treatment, such as the evening track. */
export const programSchema = z.strictObject({
  id: slug
    .refine(
      (id) => !reserved.includes(id),
      `the ids ${reserved.map((id) => `"${id}"`).join(', ')} are reserved`,
    )
    .describe(
      'Short name: of the file, and in the address `/program/<id>/`. `gallery` and `fit` are pages of the site, and `main` means the first track.',
    ),
  name: name(60, 2).describe('Full name, 2 to 60 characters. Source: the program.'),
  summary: sentence(160, 20).describe('One plain sentence, 20 to 160 characters. Source: the program.'),
  who: z
    .enum(audiences)
    .describe('Who it is for; sets the lawful hours. `adult` is 18 and over. Source: the program.'),
  setting: z.enum(settings).describe('Where sessions take place. Source: the program.'),
  states: z
    .array(z.enum(usStates))
    .min(1, 'at least one state')
    .optional()
    .describe(
      'States whose residents may take part by video; needed when the setting is virtual or both. Source: the program.',
    ),
  languages: z
    .array(name(30, 2))
    .min(1, 'at least one language')
    .describe('Languages of the sessions, each 2 to 30 characters; 1 or more. Source: the program.'),
  place: name(160, 5)
    .optional()
    .describe(
      'Where it is, in words, for someone who has never been there: 5 to 160 characters. Not for virtual. Source: the program.',
    ),
  start: z
    .union([z.literal('rolling'), z.array(isoDay).min(1, 'at least one day, or rolling')], {
      error: 'start is rolling, or a list of days like ["2027-01-11"], each in quotes',
    })
    .describe(
      'When a person can start: `rolling` for any week, or the first days of the next groups (ISO 8601), 1 or more. Source: the program.',
    ),
  closures: z
    .array(
      z.strictObject({
        from: isoDay.describe('First closed day, ISO 8601.'),
        to: isoDay.describe('Last closed day, ISO 8601, included.'),
        why: name(60, 2).describe('Why, 2 to 60 characters.'),
      }),
    )
    .describe(
      'Days without sessions, such as holidays; first and last day, both included. Source: the program.',
    )
    .optional(),
  example: z
    .boolean('example is true or false, without quotes')
    .describe(
      'True until a real program has put its own facts here; every view then says so beside its numbers.',
    ),
  phases: z
    .array(phaseSchema)
    .min(1, 'a program has at least one phase')
    .describe('Phases in the order a person goes through them, 1 or more.'),
})

/** A program track, parsed. */
export type Program = z.infer<typeof programSchema>
/** A phase of a program, parsed. */
export type Phase = z.infer<typeof phaseSchema>
