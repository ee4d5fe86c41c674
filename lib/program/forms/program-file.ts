import { z } from 'zod'
import { absoluteAddress } from '@/lib/links/addresses'
import type { Addresses } from '@/lib/links/addresses'
import { counts } from '@/lib/program/counts-as-treatment'
import { rangeField, sessionInFile, span } from '@/lib/program/forms/program-file-fields'
import { glanceSentence } from '@/lib/program/glance-sentence'
import {
  evenings,
  eveningsRange,
  timeSpan,
  totalWeeks,
  visits,
  visitsRange,
  weekMinutes,
  weekMinutesRange,
} from '@/lib/program/hours'
import { kindShares } from '@/lib/program/kind-shares'
import { audiences, levelsOfCare, settings, treatmentKinds } from '@/lib/program/lists'
import type { Phase, Program } from '@/lib/program/schema'
import { usStates } from '@/lib/program/us-states'
import type { ProgramWords } from '@/lib/program/words'

/** Counted up when a field changes its meaning or goes; a new field alone leaves it. */
const programFileVersion = 1

const aWeek = {
  treatmentMinutes: rangeField(
    'Treatment time a week in minutes, 0 to 10,080. Source: computed from the sessions that count.',
    0,
    10_080,
  ),
  visits: rangeField(
    'Days a week on which the person comes or joins by video, 0 to 7; appointments are not in it. Source: computed.',
    0,
    7,
  ),
  evenings: rangeField(
    'Days a week with a session to come to that starts at 17:00 or later, 0 to 7. Source: computed.',
    0,
    7,
  ),
}

const phaseInFile = z.strictObject({
  id: z.string().describe('Short name, unique in the program. Source: the program.'),
  name: z
    .string()
    .min(2)
    .max(40)
    .describe('What the program calls it, 2 to 40 characters. Source: the program.'),
  level: z
    .enum(levelsOfCare)
    .describe(
      'Level of care: "iop" intensive outpatient, "php" partial hospitalization. Source: the program.',
    ),
  weeks: rangeField('Usual length in weeks, 1 to 104. Source: the program.', 1, 104),
  whatChanges: z
    .string()
    .min(10)
    .max(160)
    .describe('What is new in this phase, one sentence, 10 to 160 characters. Source: the program.'),
  goals: z
    .array(z.string().min(5).max(120))
    .min(1)
    .max(5)
    .describe('What a person works toward, 1 to 5 lines. Source: the program.'),
  homePractice: rangeField(
    'Practice at home in minutes a week, 5 to 1,200; never in the treatment time. Source: the program.',
    5,
    1200,
  ).optional(),
  exception: z
    .strictObject({
      reason: z
        .string()
        .min(10)
        .max(200)
        .describe('What is different and why, 10 to 200 characters. Source: the program.'),
      rule: z
        .string()
        .min(5)
        .max(160)
        .describe('The rule that allows it, 5 to 160 characters. Source: the program.'),
    })
    .optional()
    .describe('Why the hours lawfully lie outside the level of care; missing when they do not.'),
  ...aWeek,
  ...span,
  kinds: z
    .array(
      z.strictObject({
        kind: z.enum(treatmentKinds).describe('Kind of session that counts as treatment.'),
        minutes: rangeField(
          'Treatment time a week of this kind in minutes, 0 to 10,080. Source: computed.',
          0,
          10_080,
        ),
        share: z
          .number()
          .min(0)
          .max(1)
          .describe(
            'Part of all treatment time, 0 to 1, to four decimals; appointments count with their middle. Source: computed.',
          ),
      }),
    )
    .describe('Treatment time by kind; kinds that do not occur are missing.'),
  sessions: z
    .array(sessionInFile)
    .min(1)
    .describe('The sessions of the week in the order of the program, 1 or more.'),
})

/** A program as published at `/program/<id>.json`, for another site of the publisher. */
export const programFileSchema = z.strictObject({
  $schema: z.url().describe('Address of the schema that this file follows.'),
  version: z
    .literal(programFileVersion)
    .describe('Version of the form, counted up when a field changes its meaning or goes.'),
  id: z.string().describe('Short name of the program, as in its address. Source: the program.'),
  name: z.string().min(2).max(60).describe('Full name, 2 to 60 characters. Source: the program.'),
  summary: z.string().min(20).max(160).describe('One sentence, 20 to 160 characters. Source: the program.'),
  page: z.url().describe("Address of the program's page."),
  draft: z.boolean().describe('True while no clinician has signed the site: show that beside the facts.'),
  example: z.boolean().describe('True for a made-up program: show that beside each of its numbers.'),
  who: z.enum(audiences).describe('Who it is for: "adult" is 18 and over. Source: the program.'),
  setting: z.enum(settings).describe('Where sessions take place. Source: the program.'),
  states: z
    .array(z.enum(usStates))
    .min(1)
    .optional()
    .describe(
      'States whose residents may take part by video; missing for a program in person. Source: the program.',
    ),
  languages: z
    .array(z.string().min(2).max(30))
    .min(1)
    .describe('Languages of the sessions, 1 or more. Source: the program.'),
  place: z
    .string()
    .min(5)
    .max(160)
    .optional()
    .describe('Where it is, in words, 5 to 160 characters. Source: the program.'),
  start: z
    .union([z.literal('rolling'), z.array(z.iso.date()).min(1)])
    .describe(
      '"rolling" for any week, or the first days of the next groups (ISO 8601). Source: the program.',
    ),
  closures: z
    .array(
      z.strictObject({
        from: z.iso.date().describe('First closed day, ISO 8601.'),
        to: z.iso.date().describe('Last closed day, ISO 8601, included.'),
        why: z.string().min(2).max(60).describe('Why, 2 to 60 characters.'),
      }),
    )
    .describe('Days without sessions; empty for none. Source: the program.'),
  glance: z
    .string()
    .min(1)
    .describe('The program in one sentence, in the language of its page. Source: computed.'),
  totals: z
    .strictObject({
      ...aWeek,
      weeks: rangeField('Length of the whole program in weeks, 1 or more. Source: computed.', 1, 10_000),
      ...span,
    })
    .describe('Over all phases: from the lowest to the highest, weeks added up.'),
  phases: z.array(phaseInFile).min(1).describe('Phases in the order a person goes through them, 1 or more.'),
})

/** A program file, as it is written. */
export type ProgramFile = z.infer<typeof programFileSchema>

/** Where the file stands, and whether the site is a draft. `canonical` has no slash at its end. */
export type FilePlace = { readonly canonical: string; readonly at: Addresses; readonly draft: boolean }

/** A program with all that is computed about it, in the form of `programFileSchema`. */
export function programFile(
  program: Program,
  words: ProgramWords,
  { canonical, at, draft }: FilePlace,
): ProgramFile {
  const { phases, closures = [], ...facts } = program
  return programFileSchema.parse({
    ...facts,
    $schema: absoluteAddress(canonical, at.programSchema),
    version: programFileVersion,
    page: absoluteAddress(canonical, at.program(program.id)),
    draft,
    closures,
    glance: glanceSentence(program, words),
    totals: {
      treatmentMinutes: weekMinutesRange(program),
      visits: visitsRange(program),
      evenings: eveningsRange(program),
      weeks: totalWeeks(program),
      ...spanInFile(phases),
    },
    phases: phases.map((phase) => ({
      ...phase,
      treatmentMinutes: weekMinutes(phase),
      visits: visits(phase),
      evenings: evenings(phase),
      ...spanInFile([phase]),
      kinds: kindShares(phase).map((one) => ({ ...one, share: Math.round(one.share * 10_000) / 10_000 })),
      sessions: phase.sessions.map((session) => ({ ...session, counts: counts(session) })),
    })),
  })
}

/** The published JSON Schema (draft 2020-12) of the file. */
export function programFileJsonSchema({ canonical, at }: Omit<FilePlace, 'draft'>): Record<string, unknown> {
  return {
    $id: absoluteAddress(canonical, at.programSchema),
    ...z.toJSONSchema(programFileSchema, { target: 'draft-2020-12' }),
  }
}

function spanInFile(phases: readonly Phase[]): { earliestStart?: string; latestEnd?: string } {
  const found = timeSpan(phases)
  return found ? { earliestStart: clockTime(found.from), latestEnd: clockTime(found.to) } : {}
}

/** Minutes since midnight as the file writes them: 1050 is "17:30". */
function clockTime(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
