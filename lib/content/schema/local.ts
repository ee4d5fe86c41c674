import { z } from 'zod'
import { isoDay, line } from '@/lib/words/fields'

/** The day a fact was last checked with the people who know it, and the day up to which it may be believed. */
const dated = {
  checked: isoDay,
  /** Left out: one year after `checked`. From then on pages say "ask to confirm". */
  until: isoDay.optional(),
}

/** A fact in one to three sentences, spoken by the program: "You can keep …". */
const fact = z.strictObject({ text: line(400, 10), ...dated }).optional()

/** A telephone number as people write it, like 1-555-010-0000. */
const usPhone = z
  .string('write the number like 1-555-010-0000, with its hyphens')
  .regex(/^1-\d{3}-\d{3}-\d{4}$/, 'write the number like 1-555-010-0000')

/** Words that stand in the middle of a sentence. */
function part(max: number) {
  return line(max).refine((text) => !text.endsWith('.'), 'write it without a full stop at its end')
}

/** A number of the program's own, with who answers. */
const ownPhone = z.strictObject({
  number: usPhone,
  /** Who answers, like "Our admissions staff". */
  who: part(60),
  /** When, like "Monday to Friday, 8 am to 6 pm". */
  hours: part(80),
  /** What a call costs, like "The call is free". */
  cost: part(40),
})

const https = z.url({ protocol: /^https$/, error: 'use an https address, like https://example.org/privacy' })

/** A place that gives withdrawal care, to which the program sends people. */
const partner = z.strictObject({
  name: line(80),
  /** What it does and for whom, in one sentence. */
  what: line(200),
  phone: ownPhone.optional(),
})

/** Every part may be left out. A part's name is the id under which an article asks for it: `<Ask id="medicine-policy" />`. */
const factsSchema = z.strictObject({
  /** Whom to call. Stands in the header, on the first page and in the help block. */
  admissions: z.strictObject({ phone: ownPhone, ...dated }).optional(),
  /** Whom to call between sessions and at night. */
  'after-hours': fact,
  /** What happens on the first call. */
  'first-call': fact,
  /** How long people usually wait for the first talk, and for a place. */
  wait: fact,
  /** Where it is, as on an envelope. */
  address: z.strictObject({ lines: z.array(line(80)).min(1).max(5), ...dated }).optional(),
  /** The way there, in words. */
  directions: fact,
  parking: fact,
  'public-transport': fact,
  /** Who looks after children during a session. */
  'child-care': fact,
  interpreters: fact,
  /** Ramps, lifts, hearing, sight: what is there, and whom to ask for more. */
  access: fact,
  'service-animals': fact,
  /** Who licenses the program, and for what. */
  license: fact,
  accreditation: fact,
  /** Insurers with a contract. Pages add "call to confirm". */
  insurers: z.strictObject({ names: z.array(line(60)).min(1).max(30), ...dated }).optional(),
  /** First days of the next groups; none may be past. */
  'start-dates': z.strictObject({ dates: z.array(isoDay).min(1).max(12), ...dated }).optional(),
  /** Where people can go for medical care while they stop. */
  'withdrawal-care': z.strictObject({ partners: z.array(partner).min(1).max(6), ...dated }).optional(),
  'medicine-policy': fact,
  'testing-policy': fact,
  'attendance-policy': fact,
  /** What happens when someone drinks or uses during the program. */
  'return-to-use-policy': fact,
  'phone-policy': fact,
  /** What a court, probation or employer is told, and with whose consent. */
  'court-reports': fact,
  /** How to complain, inside and outside the program. */
  complaints: fact,
  /** Where to write when something on the site is wrong. */
  mistakes: z
    .strictObject({ email: z.email('write an e-mail address, like guide@example.org'), ...dated })
    .optional(),
  /** Notices on the program's own website. */
  notices: z
    .strictObject({
      privacy: https.optional(),
      nondiscrimination: https.optional(),
      terms: https.optional(),
      ...dated,
    })
    .optional(),
})
/** content/local.yaml: what only this program can say. A list with every line behind a # is an empty one. */
export const localSchema = z.strictObject({ facts: factsSchema.nullable().optional() })
export type Local = z.infer<typeof factsSchema>

/** What an article can ask the program about. Each has its question in content/<language>/asks.yaml. */
export const askIds = [
  'admissions',
  'after-hours',
  'first-call',
  'wait',
  'address',
  'directions',
  'parking',
  'public-transport',
  'child-care',
  'interpreters',
  'access',
  'service-animals',
  'license',
  'accreditation',
  'insurers',
  'start-dates',
  'withdrawal-care',
  'medicine-policy',
  'testing-policy',
  'attendance-policy',
  'return-to-use-policy',
  'phone-policy',
  'court-reports',
  'complaints',
] as const satisfies readonly (keyof Local)[]
export type AskId = (typeof askIds)[number]
