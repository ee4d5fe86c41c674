import { z } from 'zod'
import { callRules } from '@/lib/content/schema/own-calls'
import {
  attendanceRules,
  firstCallRules,
  medicineRules,
  tellingRules,
  testingRules,
  usingRules,
  waitRules,
} from '@/lib/content/schema/program-choices'
import { code, httpsAddress, isoDay, line, name, sentence, usPhone } from '@/lib/words/fields'

/** The day a fact was last checked with the people who know it, and the day up to which it may be believed. */
const dated = {
  checked: isoDay,
  until: isoDay
    .optional()
    .describe('Left out: one year after `checked`. From then on pages say "ask to confirm".'),
}

/** A fact in one to three sentences, spoken by the program: "You can keep …". */
const fact = z.strictObject({ text: sentence(400, 10), ...dated }).optional()

/** The same, or choices that the guide says in its own words; `more` is what they leave out. */
function ruled<R extends z.ZodType>(rules: R) {
  return z
    .strictObject({
      text: sentence(400, 10).optional(),
      rules: rules.optional(),
      more: sentence(400, 10).optional(),
      ...dated,
    })
    .refine(
      (given) => (given.text === undefined) !== (given.rules === undefined),
      'write text, or choices under rules: one of the two',
    )
    .refine(
      (given) => given.more === undefined || given.rules !== undefined,
      'more stands beside rules; without them, write text',
    )
    .optional()
}

/** Words that stand in the middle of a sentence. */
function part(max: number) {
  return line(max).refine((text) => !text.endsWith('.'), 'write it without a full stop at its end')
}

/** A number of the program's own, with who answers. */
const ownPhone = z.strictObject({
  number: usPhone,
  who: part(60).describe('Who answers, like "Our admissions staff".'),
  hours: part(80).describe('When, like "Monday to Friday, 8 am to 6 pm".'),
  cost: part(40).describe('What a call costs, like "The call is free".'),
})

const https = httpsAddress('https://example.org/privacy')

/** A place that gives withdrawal care, to which the program sends people. */
const partner = z.strictObject({
  name: name(80),
  what: sentence(200).describe('What it does and for whom, in one sentence.'),
  phone: ownPhone.optional(),
})

/** What phone companies ask of a program before they carry its texts. */
const textMessages = z.strictObject({
  number: code(
    /^(?:1-\d{3}-\d{3}-\d{4}|\d{5,6})$/,
    'write the number like 1-555-010-0000, or a short code of five or six digits',
  ).describe('The number from which texts come.'),
  who: part(60).describe('Who texts, like "Our front desk".'),
  why: sentence(240, 10).describe('Why, in one sentence or two, like "We remind you of visits."'),
  often: sentence(120, 10).describe('How often at most, like "At most 6 messages a month."'),
  agree: sentence(240, 10).describe('How people say yes, like "You say yes on a form at your first visit."'),
  stop: replyWord('STOP'),
  help: replyWord('HELP'),
  promised: z
    .literal(true)
    .describe(
      'true: numbers and the yes to texts are not shared or sold for marketing, and who says no gets the same care. The page says both in your name.',
    ),
  privacy: https.optional().describe('Your privacy notice; the one under notices when left out.'),
  ...dated,
})
export type TextMessageFacts = z.infer<typeof textMessages>

/** A word to send back, as phone companies know it. */
function replyWord(usual: string) {
  return code(/^[A-Z]{2,12}$/, `write one word in capital letters, like ${usual}`)
    .optional()
    .describe(`${usual} when left out.`)
}

/** Every part may be left out. A part's name is the id under which an article asks for it: `<Ask id="medicine-policy" />`. */
const factsSchema = z.strictObject({
  admissions: z
    .strictObject({ phone: ownPhone, ...callRules, ...dated })
    .optional()
    .describe(
      'Whom to call: stands in the header, on the first page and in the help block. What happens then: in the picture of the first call.',
    ),
  'after-hours': fact.describe('Whom to call between sessions and at night.'),
  'first-call': ruled(firstCallRules).describe('What happens on the first call.'),
  wait: ruled(waitRules).describe('How long people usually wait for the first talk, and for a place.'),
  address: z
    .strictObject({ lines: z.array(name(80)).min(1).max(5), ...dated })
    .optional()
    .describe('Where it is, as on an envelope.'),
  directions: fact.describe('The way there, in words.'),
  parking: fact,
  'public-transport': fact,
  'child-care': fact.describe('Who looks after children during a session.'),
  interpreters: fact,
  access: fact.describe('Ramps, lifts, hearing, sight: what is there, and whom to ask for more.'),
  'service-animals': fact,
  license: fact.describe('Who licenses the program, and for what.'),
  accreditation: fact,
  insurers: z
    .strictObject({ names: z.array(name(60)).min(1).max(30), ...dated })
    .optional()
    .describe('Insurers with a contract. Pages add "call to confirm".'),
  'start-dates': z
    .strictObject({ dates: z.array(isoDay).min(1).max(12), ...dated })
    .optional()
    .describe('First days of the next groups; none may be past.'),
  'withdrawal-care': z
    .strictObject({ partners: z.array(partner).min(1).max(6), ...dated })
    .optional()
    .describe('Where people can go for medical care while they stop.'),
  'medicine-policy': ruled(medicineRules),
  'testing-policy': ruled(testingRules),
  'attendance-policy': ruled(attendanceRules),
  'return-to-use-policy': ruled(usingRules).describe(
    'What happens when someone drinks or uses during the program.',
  ),
  'phone-policy': fact,
  'court-reports': ruled(tellingRules).describe(
    'What a court, probation or employer is told, and with whose consent.',
  ),
  complaints: fact.describe('How to complain, inside and outside the program.'),
  'contact-card': z
    .strictObject({ name: name(40), ...dated })
    .optional()
    .describe(
      'The name under which your number is kept in a phone, like "Front desk, 4th floor"; it says nothing of treatment.',
    ),
  'text-messages': textMessages.optional(),
  mistakes: z
    .strictObject({ email: z.email('write an e-mail address, like guide@example.org'), ...dated })
    .optional()
    .describe('Where to write when something on the site is wrong.'),
  notices: z
    .strictObject({
      privacy: https.optional(),
      nondiscrimination: https.optional(),
      terms: https.optional(),
      ...dated,
    })
    .optional()
    .describe("Notices on the program's own website."),
})
/** content/local.yaml: what only this program can say. A list with every line behind a # is an empty one. */
export const localSchema = z.strictObject({ facts: factsSchema.nullable().optional() })
export type Local = z.infer<typeof factsSchema>

/** What an article can ask the program about. Each has its question in content/<language>/asks.yaml. */
export const askIds = factsSchema
  .omit({ mistakes: true, notices: true, 'contact-card': true, 'text-messages': true })
  .keyof().options
export type AskId = (typeof askIds)[number]
