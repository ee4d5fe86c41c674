import { z } from 'zod'
import { medicines, substances, told } from '@/lib/content/schema/program-choices'
import { isFounded, restsOn, statement, unfounded } from '@/lib/content/schema/statements'
import { isoDay, line, sentenceTemplate, template } from '@/lib/words/fields'

/** Warnings that stand beside what a program says. Those on the other dangers are the short texts of the safety blocks. */
export const ruleWarnings = [
  'stopping',
  'detox',
  'medicine',
  'prescribed',
  'break',
  'pregnancy',
  'elsewhere',
  'use',
  'pause',
  'ending',
  'tests',
  'sample',
  'privacy',
] as const

/** The sentences of one thing, with what they rest on. */
function group<S extends z.core.$ZodLooseShape>(sentences: S) {
  return z
    .strictObject({ ...sentences, ...restsOn })
    .refine((given) => isFounded(foundation.parse(given)), unfounded)
}
const foundation = z.looseObject(restsOn)

const counted = z.strictObject({ one: template('count'), other: template('count') })
/** What may follow, the same for tests, use and missed sessions. */
const ends = {
  talk: sentenceTemplate('program'),
  newPlan: sentenceTemplate('program'),
  pause: sentenceTemplate('program', 'times', 'days').describe('Sent away for some days.'),
  leaves: sentenceTemplate('program', 'times').describe('The place ends.'),
  never: sentenceTemplate('program').describe('The place does not end for it.'),
}

/** content/<language>/program-rules.yaml: a sentence for each choice of content/local.yaml, and the warnings that stand with them. Signed. */
export const programRulesSchema = z.strictObject({
  title: line(70).describe('The name of this text in the list of what is signed.'),
  warnings: z
    .record(z.enum(ruleWarnings), statement)
    .describe('What keeps a reader safe, beside a rule or a text of a program.'),
  amounts: z.strictObject({
    hours: counted,
    days: counted,
    once: line(30).describe('In place of {times}: for 1.'),
    times: template('count').describe('In place of {times}: for more.'),
  }),
  medicines: group({
    names: z.record(z.enum(medicines), line(60)).describe('In place of {medicine}.'),
    welcomeHere: sentenceTemplate('program', 'medicine'),
    ownPrescriber: sentenceTemplate('program', 'medicine'),
    caseByCase: sentenceTemplate('program', 'medicine'),
    forDays: sentenceTemplate('program', 'medicine', 'days'),
    notHere: sentenceTemplate('program', 'medicine'),
    own: z
      .partialRecord(
        z.enum(medicines),
        z.strictObject({
          welcomeHere: sentenceTemplate('program').optional(),
          ownPrescriber: sentenceTemplate('program').optional(),
          notHere: sentenceTemplate('program').optional(),
        }),
      )
      .describe('Sentences on a medicine that those for all do not fit.'),
  }),
  firstCall: group({
    substances: z.record(z.enum(substances), line(40)).describe('In place of {substances}.'),
    none: sentenceTemplate('program'),
    time: sentenceTemplate('program', 'time', 'substances'),
    testNone: sentenceTemplate('program'),
    testAnyResult: sentenceTemplate('program'),
    testNegative: sentenceTemplate('program'),
  }),
  wait: group({
    first: sentenceTemplate('program'),
    within: sentenceTemplate('program', 'time'),
    likeOthers: sentenceTemplate('program'),
    notHere: sentenceTemplate('program'),
    others: sentenceTemplate('from', 'to'),
    othersAtOnce: sentenceTemplate('program'),
  }),
  positiveTest: group({
    ...ends,
    labCheck: sentenceTemplate('program'),
    moreCare: sentenceTemplate('program'),
  }),
  missedTest: group({ talk: sentenceTemplate('program'), countsAsPositive: sentenceTemplate('program') }),
  using: group({ ...ends, moreCare: sentenceTemplate('program') }),
  missed: group({ ...ends, madeUp: sentenceTemplate('program') }),
  telling: group({
    who: z.record(z.enum(told), line(60)).describe('In place of {who}.'),
    writtenConsent: sentenceTemplate('program', 'who'),
    courtOrder: sentenceTemplate('program', 'who'),
    never: sentenceTemplate('program', 'who'),
    withoutConsent: sentenceTemplate('program', 'who'),
  }),
  checked: isoDay.describe('The day the text was last compared with its sources.'),
})
export type ProgramRules = z.infer<typeof programRulesSchema>
