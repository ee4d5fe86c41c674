import { z } from 'zod'
import { exempt, uncited } from '@/lib/content/schema/exemptions'
import { restsOn, unfounded } from '@/lib/content/schema/statements'
import { topics } from '@/lib/content/schema/topics'
import { isoDay, line, link, note, quote, sentence, slug, summary } from '@/lib/words/fields'

/** A meaning that opens beside a word is read at a glance. */
const longestBeside = 160

const names = (what: string) => z.array(line(60)).min(1, 'name one, or leave the field out').describe(what)

/** One word or phrase of the glossary. */
const term = z
  .strictObject({
    id: slug.describe('A lasting anchor: it never changes once published.'),
    term: line(60).describe('The word as most readers meet it, at most 60 characters.'),
    meaning: sentence(300, 20).describe('One or two sentences of sixth grade, 20 to 300 characters.'),
    also: names('Other names that staff and papers use.').optional(),
    street: z
      .array(quote(40))
      .min(1, 'name one, or leave the field out')
      .optional()
      .describe('What people call it among themselves; no rule judges these words.'),
    note: quote(200)
      .optional()
      .describe('Where a word carries stigma: which one is kinder, and why. It may name the word.'),
    define: z
      .literal(true)
      .optional()
      .describe(
        `For hard words alone: the first use in a text opens the meaning, which then has at most ${longestBeside} characters.`,
      ),
    forms: z
      .array(note(60))
      .min(1, 'name one, or leave the field out')
      .optional()
      .describe('Further forms of the word in texts, such as its plural. Readers do not see them.'),
    more: link(120)
      .startsWith('/', 'use an address on this site, like /help/ or /start/what-an-iop-is/')
      .optional()
      .describe('The page that tells more, with an anchor if one fits. There the word is not defined again.'),
    sources: restsOn.sources.optional(),
    basis: restsOn.basis,
  })
  .refine(({ sources = [], basis }) => sources.length > 0 || basis !== undefined, unfounded)
  .refine(({ define, meaning }) => define === undefined || meaning.length <= longestBeside, {
    path: ['meaning'],
    message: `opens beside the word (define), so write at most ${longestBeside} characters`,
  })

/** content/<language>/glossary.yaml: the words that readers meet, each in plain ones. Signed. */
export const glossarySchema = z.strictObject({
  title: line(70).describe('The heading of the page, at most 70 characters.'),
  navTitle: line(32).describe('The name in menus and lists, at most 32 characters.'),
  summary,
  topics: z
    .array(z.enum(topics))
    .describe('Safety topics of its words; each brings the strips of its dangers, above the first word.'),
  exempt,
  terms: z.array(term).min(1).describe('In any order: the page sorts them.'),
  uncited,
  checked: isoDay.describe('The day the text was last compared with its sources.'),
})
export type GlossaryData = z.infer<typeof glossarySchema>
