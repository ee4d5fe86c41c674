import { z } from 'zod'
import { reservedProgramIds } from '@/lib/links/addresses'
import { oneOrMore, orMoreField } from '@/lib/program/amount-schema'
import { audiences, phaseOrders, settings } from '@/lib/program/lists'
import type { SessionPlace } from '@/lib/program/lists'
import { phaseSchema, writtenPhase } from '@/lib/program/phase-schema'
import { readPhase } from '@/lib/program/read-phase'
import { timeZoneNames } from '@/lib/program/time-zones'
import { usStates } from '@/lib/program/us-states'
import { isoDay, name, range, sentence, slug } from '@/lib/words/fields'

/** Pages of the guide beside the tracks, and the name of whichever track comes first. */
const reserved: readonly string[] = [...reservedProgramIds, 'main']

/** What stands in a program as it is written and as it is read. */
const same = {
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
    .describe('Who it is for; sets the usual hours. `adult` is 18 and over. Source: the program.'),
  people: name(60, 2)
    .optional()
    .describe(
      'Whom it is for, where that is not everybody: words after "For", like adult women. Source: the program.',
    ),
  setting: z.enum(settings).describe('Where sessions take place. Source: the program.'),
  states: z
    .array(z.enum(usStates))
    .min(1, 'at least one state')
    .optional()
    .describe(
      'States whose residents may take part by video; needed when the setting is virtual or both. Source: the program.',
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
        why: name(60, 2).optional().describe('Why, 2 to 60 characters, if you want to say it.'),
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
  shortName: name(30, 2)
    .optional()
    .describe(
      'What the short answer of Fit my week calls it, beside the other tracks: 2 to 30 characters, like Evening.',
    ),
  discreetName: name(40, 2)
    .optional()
    .describe(
      'What a text message calls it, where its name says what is treated: 2 to 40 characters. Source: the program.',
    ),
}

const ages = 'Ages, youngest and oldest; when it is left out, adult is 18 and over and teen is under 18.'
const order =
  '`in turn` when left out; `as needed` where people move up and down between the phases. Source: the program.'
const place = name(160, 5)
const language = name(30, 2)
const zone = z.enum(timeZoneNames)

/** A program track as it is read: one way through treatment, such as the evening track. */
export const programSchema = z.strictObject({
  ...same,
  ages: range(5, 99).partial({ to: true }).optional().describe(ages),
  place: z
    .array(place)
    .min(1)
    .optional()
    .describe('Where it is, in words; more than one where it meets in more than one house.'),
  languages: z.array(language).min(1).describe('Languages of the sessions, 1 or more.'),
  timeZone: z.array(zone).min(1).optional().describe('Time zones; the times are in the first.'),
  order: z.enum(phaseOrders).describe(order),
  phases: z.array(phaseSchema).min(1).describe('Phases in the order a person goes through them, 1 or more.'),
})

/** A program track, parsed. */
export type Program = z.infer<typeof programSchema>
export type { Phase } from '@/lib/program/phase-schema'

/** Where a session is when it says nothing of its own. */
const usualPlace: Readonly<Record<Program['setting'], SessionPlace>> = {
  'in person': 'in person',
  virtual: 'video',
  both: 'either',
}

/** A program track as it stands in its file: content/programs/<id>.yaml. */
export const writtenProgram = z
  .strictObject({
    ...same,
    ages: orMoreField(5, 99).optional().describe(`${ages} A range, or { from: 18 }. Source: the program.`),
    place: oneOrMore(place, 'write 5 to 160 characters, or a list of places')
      .optional()
      .describe(
        'Where it is, in words, for someone who has never been there: 5 to 160 characters, or a list where it meets in more than one house. Not for virtual. Source: the program.',
      ),
    languages: oneOrMore(language, 'at least one language').describe(
      'Language of the sessions, or a list, each 2 to 30 characters. Source: the program.',
    ),
    timeZone: oneOrMore(zone, `a time zone is one of ${timeZoneNames.join(', ')}, or a list of them`)
      .optional()
      .describe(
        'Time zone of the times, or a list: the times are in the first and are said in the others too. Needed when it serves more than one. Source: the program.',
      ),
    order: z.enum(phaseOrders).optional().describe(order),
    phases: z
      .array(writtenPhase)
      .min(1, 'a program has at least one phase')
      .describe('Phases in the order a person goes through them, 1 or more.'),
  })
  .superRefine(({ phases, setting }, context) => {
    // Told as "here or by video", a session that is not so would be false.
    const isSaid = phases.some(({ sessions }) =>
      sessions.flat().some(({ where }) => where !== undefined && where !== 'elsewhere'),
    )
    if (setting === 'both' && isSaid)
      phases.forEach(({ sessions }, phase) => {
        sessions.forEach(([first], line) => {
          if (first !== undefined && first.where === undefined)
            context.addIssue({
              code: 'custom',
              path: ['phases', phase, 'sessions', line],
              message:
                'others of this track say where they are, so this one does too: where: in person, where: video, or where: either as the person likes',
            })
        })
      })
    phases.forEach(({ weeks, endsAfter }, index) => {
      if (weeks === undefined && endsAfter === undefined)
        context.addIssue({
          code: 'custom',
          path: ['phases', index, 'weeks'],
          message: 'a phase needs its weeks, like weeks: 8 or weeks: { from: 6, to: 8 }, or endsAfter',
        })
    })
  })
  .transform((written): Program => ({
    ...written,
    order: written.order ?? 'in turn',
    phases: written.phases.map((phase) => readPhase(phase, usualPlace[written.setting])),
  }))
