import { z } from 'zod'
import { askedId } from '@/lib/content/schema/asked'
import { exempt, uncited } from '@/lib/content/schema/exemptions'
import { topics } from '@/lib/content/schema/topics'
import { isoDay, line, link, note, slug, summary } from '@/lib/words/fields'

/** One question, beside its heading and its answer in the text. */
const question = z.strictObject({
  id: slug.describe('The id of its heading in the text, a lasting anchor: it never changes once published.'),
  also: z
    .array(note(60))
    .min(2, 'write 2 to 6 other wordings')
    .max(6, 'write 2 to 6 other wordings')
    .describe(
      'How else people type it, 2 to 6 wordings of theirs, slang too. For search; no page shows them.',
    ),
  more: link(120)
    .startsWith('/', 'use an address on this site, like /help/ or /start/what-an-iop-is/')
    .describe('The page that tells more, with an anchor if one fits.'),
  covers: z
    .array(askedId)
    .describe('Which questions of content/asked.yaml it answers; an empty list for one of your own.'),
})

/** The front matter of one page of questions, content/<language>/questions/<id>.mdx. Below it each question is a heading. */
export const questionGroupSchema = z.strictObject({
  id: slug.describe('The name of the file and the end of the address: it never changes once published.'),
  title: line(70).describe('The heading of the page, at most 70 characters.'),
  navTitle: line(32).describe('The name in menus and lists, at most 32 characters.'),
  summary,
  order: z.int().min(1).max(99).describe('Place among the pages of questions, from 1.'),
  topics: z
    .array(z.enum(topics))
    .describe('Safety topics; each brings the strips of its dangers, above the first question.'),
  exempt,
  uncited,
  knownWords: z
    .array(slug)
    .min(1, 'name a term, or leave the field out')
    .optional()
    .describe('Ids of glossary terms that an answer itself explains where it first uses them.'),
  questions: z.array(question).min(1, 'write at least one question').describe('In the order of the text.'),
  checked: isoDay.describe('The day the text was last compared with its sources.'),
  nextCheck: isoDay.describe('The day by which it is to be compared again.'),
})
export type QuestionGroupData = z.infer<typeof questionGroupSchema>
