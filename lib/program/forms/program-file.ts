import { z } from 'zod'
import { absoluteAddress } from '@/lib/links/addresses'
import type { Addresses } from '@/lib/links/addresses'
import { counts } from '@/lib/program/counts-as-treatment'
import { glanceSentence } from '@/lib/program/glance-sentence'
import {
  across,
  evenings,
  minutesWithBreaks,
  videoDays,
  videoDaysRange,
  eveningsRange,
  timeSpan,
  totalWeeks,
  visits,
  visitsRange,
  weekMinutes,
  weekMinutesRange,
} from '@/lib/program/hours'
import { minutesInAll } from '@/lib/program/hours-in-all'
import { kindShares } from '@/lib/program/kind-shares'
import { treatmentKinds } from '@/lib/program/lists'
import { phaseSchema } from '@/lib/program/phase-schema'
import { programSchema } from '@/lib/program/schema'
import type { Phase, Program } from '@/lib/program/schema'
import { appointmentSession, timedSession } from '@/lib/program/session-schema'
import type { ProgramWords } from '@/lib/program/words'
import { clockTime, range } from '@/lib/words/fields'

/** Counted up when a field changes its meaning or goes; a new field alone leaves it. */
const programFileVersion = 2

// The form is that of the program, so that every program that the check accepts has one; what follows is computed.

/** Sums have no upper end that a program could not pass. */
const most = Number.MAX_SAFE_INTEGER

const aWeek = {
  treatmentMinutes: range(0, most).describe(
    'Treatment time a week in minutes, 0 or more. Source: computed from the sessions that count.',
  ),
  treatmentMinutesWithBreaks: range(0, most).describe(
    'The same with breaks of at most 15 minutes between or inside sessions, as programs often advertise. Source: computed.',
  ),
  visits: range(0, 7).describe(
    'Days a week on which the person comes, 0 to 7; appointments are not in it. Source: computed.',
  ),
  videoDays: range(0, 7).describe(
    'Days a week on which the person joins by video and does not come, 0 to 7. Source: computed.',
  ),
  evenings: range(0, 7).describe(
    'Days a week with a session to come to that starts at 17:00 or later, 0 to 7. Source: computed.',
  ),
}

/** Where anything has a set time. */
const span = {
  earliestStart: clockTime
    .optional()
    .describe(
      'Earliest start of a session to come to, 24-hour local time. Missing when all is by appointment. Source: computed from the sessions.',
    ),
  latestEnd: clockTime
    .optional()
    .describe(
      'Latest end of a session to come to, 24-hour local time; after midnight it is on the next day. Missing when all is by appointment. Source: computed from the sessions.',
    ),
}

const ofKind = z.strictObject({
  kind: z.enum(treatmentKinds).describe('Kind of session that counts as treatment.'),
  minutes: range(0, most).describe(
    'Treatment time a week of this kind in minutes, 0 or more. Source: computed.',
  ),
  share: z
    .number()
    .min(0)
    .max(1)
    .describe(
      'Part of all treatment time, 0 to 1, to four decimals; appointments count with their middle. Source: computed.',
    ),
})

const counted = {
  counts: z
    .boolean()
    .describe(
      'True when it is in the treatment hours: required, of a kind that is treatment, and with the person in treatment. Source: computed.',
    ),
}

const phaseInFile = phaseSchema.extend({
  ...aWeek,
  ...span,
  kinds: z.array(ofKind).describe('Treatment time by kind; kinds that do not occur are missing.'),
  sessions: z
    .array(z.union([timedSession.extend(counted), appointmentSession.extend(counted)]))
    .min(1)
    .describe('The sessions of the week in the order of the program, 1 or more.'),
})

/** A program as published at `/program/<id>.json`, for another site of the publisher. */
export const programFileSchema = programSchema.extend({
  $schema: z.url().describe('Address of the schema that this file follows.'),
  version: z
    .literal(programFileVersion)
    .describe('Version of the form, counted up when a field changes its meaning or goes.'),
  page: z.url().describe("Address of the program's page."),
  draft: z.boolean().describe('True while no clinician has signed the site: show that beside the facts.'),
  closures: programSchema.shape.closures.unwrap(),
  glance: z
    .string()
    .min(1)
    .describe(
      'The program in a sentence, or in a few short ones, in the language of its page. Source: computed.',
    ),
  totals: z
    .strictObject({
      ...aWeek,
      weeks: range(0, most)
        .partial({ to: true })
        .optional()
        .describe(
          'Length of the whole program in weeks, with the weeks off between phases; no longest where a phase has none, and missing where people move between the phases as they need. Source: computed.',
        ),
      treatmentMinutesInAll: range(0, most)
        .optional()
        .describe(
          'Treatment time of the whole program in minutes, where its length is fixed and nothing is missed. Source: computed.',
        ),
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
  const inAll = minutesInAll(program)
  return {
    $schema: absoluteAddress(canonical, at.programSchema),
    version: programFileVersion,
    ...facts,
    page: absoluteAddress(canonical, at.program(program.id)),
    draft,
    closures,
    glance: glanceSentence(program, words),
    totals: {
      treatmentMinutes: weekMinutesRange(program),
      treatmentMinutesWithBreaks: across(program.phases.map(minutesWithBreaks)),
      visits: visitsRange(program),
      videoDays: videoDaysRange(program),
      evenings: eveningsRange(program),
      weeks: program.order === 'as needed' ? undefined : totalWeeks(program),
      ...(inAll === undefined ? {} : { treatmentMinutesInAll: inAll }),
      ...spanInFile(phases),
    },
    phases: phases.map((phase) => ({
      ...phase,
      treatmentMinutes: weekMinutes(phase),
      treatmentMinutesWithBreaks: minutesWithBreaks(phase),
      visits: visits(phase),
      videoDays: videoDays(phase),
      evenings: evenings(phase),
      ...spanInFile([phase]),
      kinds: kindShares(phase).map((one) => ({ ...one, share: Math.round(one.share * 10_000) / 10_000 })),
      sessions: phase.sessions.map((session) => ({ ...session, counts: counts(session) })),
    })),
  }
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
  return found ? { earliestStart: timeOfDay(found.from), latestEnd: timeOfDay(found.to) } : {}
}

/** Minutes since midnight as the file writes them: 1050 is "17:30". */
function timeOfDay(minutes: number): string {
  return [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
