import { z } from 'zod'
import { note } from '@/lib/words/fields'
import { ownWordsSchema } from '@/lib/content/schema/own-words'
import { dangers } from '@/lib/content/schema/topics'

/** A phrase in small letters; a star at the end of a word stands for any ending. */
const phrase = note(60)

/** content/<language>/word-rules.yaml: words that the check looks for. Part of the content, so that a language has its own. */
export const wordRulesSchema = z.strictObject({
  /** Words that blame or label, each with what to write instead. */
  blame: z.array(
    z.strictObject({
      words: z.array(phrase).min(1),
      use: note(120),
      /** Of a program's own words: they stand, or stand with a remark to staff. Where left out, they are refused. */
      ofPrograms: z.enum(['stand', 'remark']).optional(),
    }),
  ),
  /** Praise and promises that no source can carry. */
  promises: z.array(phrase),
  /** Sentences that no page may say, whatever the context. */
  forbidden: z.array(phrase),
  /** Instructions to start, stop or change a medicine; allowed after one of `afterWords` in the same sentence. */
  instructions: z.strictObject({ words: z.array(phrase), afterWords: z.array(phrase) }),
  /** What a sentence with a fact looks like: it carries a citation. */
  facts: z.strictObject({
    /** Amounts in words. Digits count by themselves. */
    amounts: z.array(phrase),
    /** Words of the law. */
    law: z.array(phrase),
    /** Digits and words of the law that state no fact, wherever they stand. */
    everyday: z.array(phrase),
  }),
  /** What nobody may promise to families: it is for the person in treatment to allow. Looked for in texts for families. */
  familyPromises: z.array(z.strictObject({ words: z.array(phrase).min(1), use: note(160) })),
  /** What no line of a text message holds, besides `sms.never` of words/forms.yaml. */
  textMessages: z.array(phrase),
  /** Sentences on danger that say the same on every page, on purpose. All others stand once. */
  saidAlike: z.array(note(160)),
  /** Words that touch a danger, so that the page needs its safety block. */
  dangers: z.array(z.strictObject({ danger: z.enum(dangers), words: z.array(phrase).min(1) })),
  /** Orders about a medicine: what someone does to it, whatever words stand between, and how much of it to take. */
  orders: z.strictObject({
    words: z.array(phrase),
    /** Words of an instruction of its own, so that one order is not told twice. */
    notBefore: z.array(phrase),
    /** Besides `names`. */
    medicines: z.array(phrase),
    /** Digits count by themselves. */
    amounts: z.array(phrase),
    pieces: z.array(phrase),
    /** Behind a number these make a dose. */
    doseUnits: z.array(phrase),
  }),
  /** What programs say of themselves. */
  ownWords: ownWordsSchema,
  /** Words behind which a promise is denied. */
  denials: z.array(phrase),
  /** How a sentence with a question mark begins: one that asks, and one that tells something all the same. */
  questions: z.strictObject({ asking: z.array(phrase), telling: z.array(phrase) }),
  sentences: z.strictObject({
    /** The language, as Unicode names it. */
    locale: note(12),
    /** Their full stop ends no sentence. */
    abbreviations: z.array(note(12)),
  }),
  /** What people do with a number, and what stands before one that takes texts. */
  telephone: z.strictObject({ dial: z.array(phrase), text: z.array(phrase), to: z.array(phrase) }),
  /** Names of drugs and laws, which do not count for the reading level. */
  names: z.array(note(60)),
  /** Abbreviations that everyone knows. */
  everydayAbbreviations: z.array(note(12)),
  /** What may stand before an abbreviation where it is spelled out: "words (or ABC)", "words, or an ABC". */
  spelledOut: z.strictObject({ inBrackets: z.array(phrase), behindComma: z.array(phrase) }),
})
export type WordRules = z.infer<typeof wordRulesSchema>
