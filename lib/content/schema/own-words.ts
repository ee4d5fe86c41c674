import { z } from 'zod'
import { askIds } from '@/lib/content/schema/local'
import { ruleWarnings } from '@/lib/content/schema/program-rules'
import { note } from '@/lib/words/fields'

/** What can stand beside the words of a program, in the order in which a page says it: what is most urgent first. */
export const warnings = ['overdose', ...ruleWarnings, 'suicide', 'unsafe-home'] as const
export type Warning = (typeof warnings)[number]

/** A phrase in small letters; a star stands for any ending, or for any one word. */
const phrase = note(60)
const phrases = z.array(phrase).default([])
const about = z.array(z.enum(askIds)).default([])
const calls = z.array(z.enum(warnings)).min(1)

/** One thing that a program must not ask for in silence, and the words in which it is asked. */
const demand = z.strictObject({
  /** For staff and the clinician: what such words ask for. */
  why: note(160),
  /** What stands on the page before them. */
  warnings: calls,
  /** True where such words may mean something harmless: told where nothing surer is found. */
  doubt: z.boolean().default(false),
  /** True for what no page may ever say. */
  refused: z.boolean().default(false),
  /** Where there are any, one of these stands in the sentence or in the one before it. */
  with: phrases,
  /** Or it is the answer to one of these questions. */
  about,
  /** And, where there are any, one of these stands in the sentence itself. */
  near: phrases,
  /** With one of these in the sentence, and no denial before it, it is something else. */
  unless: phrases,
  /** With one of these anywhere in the text it is allowed. */
  allowedBy: phrases,
  /** Asked for, where no denial stands before them; not where they only say when something is so. */
  asked: phrases,
  /** The same, and also behind "if". */
  needed: phrases,
  /** Asked for at the beginning of a clause, as an order. */
  begins: phrases,
  /** Taken away, where a denial stands before them. */
  denied: phrases,
  /** A denial of these takes nothing away. */
  spared: phrases,
  /** True where each denial that frees nobody from a demand counts. */
  anyDenial: z.boolean().default(false),
  /** True where every sentence of the kind is put before a person in which nothing harmless is heard. */
  unknown: z.boolean().default(false),
  /** Whatever stands around them. */
  always: phrases,
})
export type Demand = z.infer<typeof demand>

/** How the check reads what a program says of itself, in content/local.yaml and in the names of content/programs/. */
export const ownWordsSchema = z.strictObject({
  /** Words that begin a new clause. So do commas and the like. */
  clauses: z.array(phrase),
  /** Of these, those whose clause says when something is so. */
  conditions: z.array(phrase),
  /** Who does something: a clause without one takes over the denial of the clause before it. */
  subjects: z.array(phrase),
  denials: z.array(phrase),
  /** Denials that take away a duty, and no permission: "you need not …". */
  releases: z.array(phrase),
  /** Words beside which nothing harmless is heard, in a sentence on something dangerous, unless they are denied. */
  signals: z.array(phrase),
  demands: z.array(demand),
  /** Words that ask for nothing, and still call for a warning beside them. */
  beside: z.array(z.strictObject({ warnings: calls, about, words: z.array(phrase).min(1) })),
  /** Promises that no program can keep; what else praises is a remark to staff. */
  promises: z.array(phrase),
})
export type OwnWords = z.infer<typeof ownWordsSchema>
