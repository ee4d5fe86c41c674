import { z } from 'zod'
import { answeredClaims } from '@/lib/content/schema/claims'
import { exempt, uncited } from '@/lib/content/schema/exemptions'
import { isoDay, line, link, sentence, slug, summary } from '@/lib/words/fields'
import { sectionIds } from '@/lib/content/schema/sections'

/** One heading over some articles of a section. */
const subheading = z.strictObject({
  id: slug.describe(
    'Its anchor on the front page of the section; articles name it in `subheading`. Never changes once published.',
  ),
  title: line(40).describe('What readers see, at most 40 characters.'),
})
export type Subheading = z.infer<typeof subheading>

/** The front page of a section, content/<language>/sections/<id>.mdx. The body is the text above the list of articles. */
export const sectionSchema = z.strictObject({
  id: z.enum(sectionIds),
  title: line(70).describe('The heading, at most 70 characters.'),
  navTitle: line(24).describe('The name in the menu, at most 24 characters.'),
  summary,
  subheadings: z
    .array(subheading)
    .min(2, 'write 2 or more, or leave the field out')
    .optional()
    .describe(
      'Headings over its articles, in the order of the page; left out where at most 7 articles need none.',
    ),
  checked: isoDay.describe('The day the text was last compared with its sources.'),
  exempt,
  uncited,
  claims: answeredClaims,
})
export type SectionData = z.infer<typeof sectionSchema>

/** Pages that are neither an article nor a section. Each id is an address: a promise. */
export const servicePageIds = [
  'help',
  'questions',
  'search',
  'a-z',
  'contact',
  'first-visit',
  'about',
  'privacy',
  'accessibility',
  'sources',
  'studies',
  'all',
  'staff',
  'program',
  'not-found',
] as const

/** One such page, content/<language>/service-pages/<id>.mdx. */
export const servicePageSchema = z.strictObject({
  id: z.enum(servicePageIds),
  title: line(70).describe('The heading, at most 70 characters.'),
  navTitle: line(32).describe('The name in menus and lists, at most 32 characters.'),
  summary,
  checked: isoDay.describe('The day the text was last compared with its sources.'),
  exempt,
  claims: answeredClaims,
})
export type ServicePageData = z.infer<typeof servicePageSchema>

/** What the first page leads to: the seven sections, and the weeks of the programs. */
export const homeParts = [...sectionIds, 'program'] as const
export type HomePart = (typeof homeParts)[number]

/** The first page, content/<language>/home.yaml. */
export const homeSchema = z.strictObject({
  title: line(70).describe('The heading: what an IOP is, in one breath.'),
  summary,
  lead: sentence(240).describe('Two sentences under the heading.'),
  note: line(80).describe('One small line of what this site is.'),
  warning: z
    .strictObject({
      title: line(60),
      text: sentence(200),
      to: slug,
      stopped: z.strictObject({ text: sentence(120), to: slug }),
    })
    .describe(
      'The warning: a title that leads to the article on stopping, the danger, and a sentence that leads to the one on having stopped.',
    ),
  questionsTitle: line(40),
  questions: z
    .array(z.strictObject({ ask: line(60), to: link(120) }))
    .min(8, 'write 8 to 14 questions')
    .max(14, 'write 8 to 14 questions')
    .describe(
      "8 to 14 questions in the reader's words, each with the address that answers it. The words are those of the heading there.",
    ),
  allQuestions: line(60).describe('Leads to all questions, for those who do not find theirs above it.'),
  quick: z
    .strictObject({
      title: line(40),
      links: z
        .array(z.strictObject({ say: line(24), to: link(120) }))
        .min(8, 'write 8 to 24 links')
        .max(24, 'write 8 to 24 links')
        .describe('8 to 24 things that people look for, in a word or two of theirs, each with its address.'),
    })
    .describe('What stands at the top of the menu.'),
  week: z.strictObject({
    title: line(40),
    often: sentence(100).describe('How a week often is, above the one that is drawn.'),
    more: line(60),
  }),
  partsTitle: line(40),
  parts: z
    .record(z.enum(homeParts), sentence(60))
    .describe('One line on each part of the guide and on the weeks of the programs, behind its name.'),
  checked: isoDay,
  exempt,
})
export type HomeData = z.infer<typeof homeSchema>

/** A publisher's own page, content/<language>/pages/<slug>.mdx, at `/<slug>/`. */
export const ownPageSchema = z.strictObject({
  title: line(70).describe('The heading, at most 70 characters.'),
  navTitle: line(32).describe('The name in menus and lists, at most 32 characters.'),
  summary,
  list: z
    .enum(['footer', 'menu'])
    .describe(
      "Where it is listed: at the foot of each page, or in the row of the guide's parts. Both are on /all/ too.",
    ),
  checked: isoDay.describe('The day the text was last checked.'),
  exempt,
})
export type OwnPageData = z.infer<typeof ownPageSchema>
