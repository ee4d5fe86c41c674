import { z } from 'zod'
import { template } from '@/lib/words/word-fields'
import { line } from '@/lib/words/fields'

/** Words around what a program says of itself, content/<language>/words/local.yaml. */
export const localWordsSchema = z.strictObject({
  /** Stands before a fact, with the program's name. */
  at: template('program'),
  /** Stands behind a fact: the day on which it was checked. */
  checked: template('date'),
  /** The same for a fact past its date. */
  stale: template('date'),
  /** Stands before the question to put to a program. */
  ask: line(80),
  /** Stands before what a good answer sounds like. */
  good: line(80),
  /** How the parts that are no sentence become one. */
  phone: template('number', 'who', 'hours', 'cost'),
  insurers: template('names'),
  starts: template('dates'),
  partner: template('name', 'what'),
  partnerPhone: template('number', 'who', 'hours', 'cost'),
  /** Headings of the page with all facts that no question stands behind. */
  mistakes: line(80),
  mistakesText: line(200),
  notices: line(80),
  noticeNames: z.strictObject({ privacy: line(80), nondiscrimination: line(80), terms: line(80) }),
  /** In the box of a question that the publisher has not answered: nobody is to take a good answer for its promise. */
  notSaid: template('program'),
  /** Above all such questions on the page of all facts. */
  open: line(80),
  /** The same for a publisher: what it has not answered on the site, to be asked on the phone. */
  openHere: template('program'),
})
export type LocalWords = z.infer<typeof localWordsSchema>
