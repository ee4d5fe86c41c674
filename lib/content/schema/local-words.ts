import { z } from 'zod'
import { line, sentence, template } from '@/lib/words/fields'

/** Words around what a program says of itself, content/<language>/words/local.yaml. */
export const localWordsSchema = z.strictObject({
  at: template('program').describe("Stands before a fact, with the program's name."),
  checked: template('date').describe('Stands behind a fact: the day on which it was checked.'),
  stale: template('date').describe('The same for a fact past its date.'),
  ask: line(80).describe('Stands before the question to put to a program.'),
  good: line(80).describe('Stands before what a good answer sounds like.'),
  phone: template('number', 'who', 'hours', 'cost').describe(
    'How the parts that are no sentence become one.',
  ),
  insurers: template('names'),
  starts: template('dates'),
  partner: template('name', 'what'),
  partnerPhone: template('number', 'who', 'hours', 'cost'),
  mistakes: line(80).describe('Headings of the page with all facts that no question stands behind.'),
  mistakesText: sentence(200),
  notices: line(80),
  noticeNames: z.strictObject({ privacy: line(80), nondiscrimination: line(80), terms: line(80) }),
  notSaid: template('program').describe(
    'In the box of a question that the publisher has not answered: nobody is to take a good answer for its promise.',
  ),
  topics: z
    .strictObject({ start: line(80), place: line(80), rules: line(80), trust: line(80) })
    .describe('The questions to any program, by what they are about.'),
  open: line(80).describe('Above all such questions on the page of all facts.'),
  openHere: template('program').describe(
    'The same for a publisher: what it has not answered on the site, to be asked on the phone.',
  ),
})
export type LocalWords = z.infer<typeof localWordsSchema>
