import { z } from 'zod'
import { elsewhere, range } from '@/lib/words/fields'

// What a program does where it touches safety, as choices with a few numbers. The sentences that say them stand in
// content/<language>/program-rules.yaml, each with what keeps the reader safe.

function whole(most: number) {
  const allowed = `write a whole number, 1 to ${most}`
  return z.int(allowed).min(1, allowed).max(most, allowed)
}

const days = whole(365).describe('Days, 1 to 365.')
const hours = whole(720).describe('Hours, 1 to 720.')
/** A stretch of time, in hours or in days. */
export const stretch = z.union([z.strictObject({ hours }), z.strictObject({ days })], {
  error: 'write { hours: 72 } or { days: 3 }',
})

/** The medicines about which people ask. */
export const medicines = [
  'methadone',
  'buprenorphine',
  'naltrexone',
  'calming-pills',
  'stimulants',
  'cannabis',
] as const
export type Medicine = (typeof medicines)[number]
export const medicineChoices = ['welcome here', 'own prescriber', 'case by case', 'not here'] as const

const medicine = z
  .union([z.enum(medicineChoices), z.strictObject({ days })], {
    error: `write one of ${medicineChoices.join(', ')}; or { days: 90 } where it is allowed for so long`,
  })
  .optional()

/** `medicine-policy`: what people may take while they come. */
export const medicineRules = z.strictObject(
  {
    methadone: medicine,
    buprenorphine: medicine.describe('Suboxone, Sublocade and the like.'),
    naltrexone: medicine.describe('Vivitrol and the like.'),
    'calming-pills': medicine.describe('Benzodiazepines, such as Xanax or Klonopin.'),
    stimulants: medicine.describe('Such as Adderall.'),
    cannabis: medicine.describe('Medical cannabis.'),
  },
  elsewhere(
    'Suboxone is buprenorphine, Vivitrol is naltrexone; say what you do about others in your own words, beside rules, like more: We ask your doctor first.',
  ),
)

export const substances = ['alcohol', 'drugs', 'alcohol and drugs'] as const
/** `first-call`: what is asked for before the first day. */
export const firstCallRules = z.strictObject({
  'time-without': z
    .union([z.literal('none'), z.strictObject({ of: z.enum(substances), for: stretch })], {
      error: 'write none, or { of: alcohol and drugs, for: { hours: 72 } }',
    })
    .optional()
    .describe('Time without alcohol or drugs before the first day.'),
  'first-test': z
    .enum(['none', 'any result', 'negative'])
    .optional()
    .describe('A test on the first day, and the result that it has to have.'),
})

/** `wait`: who comes first, and how long others wait. */
export const waitRules = z.strictObject({
  pregnant: z
    .union([z.enum(['first', 'like others', 'not here']), ...stretch.options], {
      error: 'write first, like others, not here, or a time like { hours: 48 }',
    })
    .optional()
    .describe('People who are pregnant: how soon they are seen.'),
  others: range(0, 365).optional().describe('Everyone else: how many days people wait, from and to.'),
})

/** What follows, and after how many times. */
const after = whole(20).describe('After how many times, 1 to 20.')
const ends = {
  pause: z.strictObject({ after, days }).optional().describe('Sent away for some days, and then back.'),
  leaves: z
    .union([z.literal('never'), z.strictObject({ after })], { error: 'write never, or { after: 2 }' })
    .optional()
    .describe('After how many times the place ends, or never.'),
}
function steps<const T extends readonly [string, ...string[]]>(allowed: T) {
  return z.array(z.enum(allowed)).min(1).optional().describe('What happens first, in this order.')
}

/** `testing-policy`: what follows from a positive test, and from one that is missed or refused. */
export const testingRules = z.strictObject({
  'positive-test': z
    .strictObject({ first: steps(['talk', 'lab check', 'new plan', 'more care']), ...ends })
    .optional(),
  'missed-test': z.enum(['talk', 'counts as positive']).optional(),
})
/** `return-to-use-policy`: what follows when someone drinks or uses again. */
export const usingRules = z.strictObject({ first: steps(['talk', 'new plan', 'more care']), ...ends })
/** `attendance-policy`: what follows from missed sessions. */
export const attendanceRules = z.strictObject({ first: steps(['talk', 'made up', 'new plan']), ...ends })

export const told = ['court', 'employer', 'family', 'parents', 'insurer'] as const
export type Told = (typeof told)[number]
const telling = z.enum(['written consent', 'court order', 'never', 'without consent']).optional()
/** `court-reports`: who is told something, and with whose leave. */
export const tellingRules = z.strictObject(
  {
    court: telling.describe('Court, probation or parole.'),
    employer: telling,
    family: telling,
    parents: telling.describe('Parents of someone under 18.'),
    insurer: telling,
  },
  elsewhere(
    'say what others are told, such as a licensing board, in your own words, beside rules, like more: We write to a licensing board when you ask us in writing.',
  ),
)
