import { z } from 'zod'
import { answeredClaims } from '@/lib/content/schema/claims'
import { change } from '@/lib/content/schema/change'
import { exempt, uncited } from '@/lib/content/schema/exemptions'
import { code, isoDay, line, point, sentence, slug, summary } from '@/lib/words/fields'
import { sessionKinds } from '@/lib/program/lists'
import { sectionIds } from '@/lib/content/schema/sections'
import { topics } from '@/lib/content/schema/topics'

/** Whom an article speaks to. `both`: a person thinking about treatment and their family. */
const audiences = ['person', 'family', 'both', 'teen'] as const

/** The front matter of one article in content/<language>/articles/<section>/<slug>.mdx. */
export const articleSchema = z.strictObject({
  id: slug.describe(
    'Never changes, even when the title or the address does. Other articles name this one by it.',
  ),
  title: line(70).describe('The heading of the page, at most 70 characters.'),
  navTitle: line(40)
    .optional()
    .describe('A shorter title for menus, at most 40 characters; the title when left out.'),
  summary,
  section: z.enum(sectionIds).describe('The section; the file stands in the folder of the same name.'),
  subheading: slug
    .optional()
    .describe(
      'The subheading of the section under which the article stands, by its id; left out where the section has none.',
    ),
  order: z
    .number()
    .int()
    .min(1)
    .max(9999)
    .describe('Place in the section, from 1. Subheadings come first, then this.'),
  audience: z.enum(audiences),
  topics: z
    .array(z.enum(topics))
    .describe(
      'Safety topics; each brings its warnings into the page, as strips near the top, or as whole blocks on the pages about them (fullOn).',
    ),
  exempt: exempt.describe('Dangers named in passing, each with the reason why its block is not needed here.'),
  uncited,
  inOneMinute: z
    .array(point)
    .min(3, 'write 3 to 5 points')
    .max(5, 'write 3 to 5 points')
    .describe(
      'The answer in one sentence, then 2 to 4 more short points: what a frightened reader can hold.',
    ),
  step: slug
    .optional()
    .describe('The step of the way through (way-through.mdx) at which readers need the article, by its id.'),
  knownWords: z
    .array(slug)
    .min(1, 'name a term, or leave the field out')
    .optional()
    .describe(
      'Ids of glossary terms that the text itself explains where it first uses them, so that they are not defined beside it.',
    ),
  sessionKinds: z
    .array(z.enum(sessionKinds))
    .min(1, 'name a kind, or leave the field out')
    .optional()
    .describe("Kinds of session that this article explains; the program's view `sessions` links here."),
  goodToAsk: z
    .array(sentence(140))
    .max(7, 'at most 7 questions')
    .optional()
    .describe('Questions to put to a program, at most 7.'),
  related: z
    .array(slug)
    .min(1, 'name 1 or 2 articles')
    .max(2, 'name 1 or 2 articles')
    .describe('Ids of 1 or 2 articles to read next.'),
  go: code(/^[a-z]{3,12}$/, 'use 3 to 12 small letters, like week')
    .optional()
    .describe(
      'A word to say on the phone: /go/<word>/ leads here. 3 to 12 letters; no two that sound alike. Never changes.',
    ),
  handedOver: z
    .boolean()
    .optional()
    .describe(
      'Set for a page to hand over to someone: on paper its sources stand on it, and the questions to a program do not.',
    ),
  claims: answeredClaims,
  written: isoDay.describe('The day the text was first written.'),
  checked: isoDay.describe('The day it was last compared with its sources.'),
  nextCheck: isoDay.describe('The day by which it is to be compared again.'),
  changes: z.array(change).describe('What changed since it was written, newest first.'),
})

/** The front matter of an article. */
export type ArticleData = z.infer<typeof articleSchema>
