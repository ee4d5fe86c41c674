import { z } from 'zod'
import { answeredClaims } from '@/lib/content/schema/claims'
import { exempt, uncited } from '@/lib/content/schema/exemptions'
import { isoDay, line, slug } from '@/lib/words/fields'
import { sectionIds } from '@/lib/content/schema/sections'

/** One heading over some articles of a section. */
const subheading = z.strictObject({
  /** Its anchor on the front page of the section; articles name it in `subheading`. Never changes once published. */
  id: slug,
  /** What readers see, at most 40 characters. */
  title: line(40),
})
export type Subheading = z.infer<typeof subheading>

/** The front page of a section, content/<language>/sections/<id>.mdx. The body is the text above the list of articles. */
export const sectionSchema = z.strictObject({
  id: z.enum(sectionIds),
  /** The heading, at most 70 characters. */
  title: line(70),
  /** The name in the menu, at most 24 characters. */
  navTitle: line(24),
  /** 50 to 160 characters. */
  summary: line(160, 50),
  /** Headings over its articles, in the order of the page; left out where at most 7 articles need none. */
  subheadings: z.array(subheading).min(2, 'write 2 or more, or leave the field out').optional(),
  /** The day the text was last compared with its sources. */
  checked: isoDay,
  exempt,
  /** Numbers and mentions of a law that need no source, each with the reason. */
  uncited,
  /** Claims of content/claims.yaml that this page answers, each with the heading under which it does. */
  claims: answeredClaims,
})
export type SectionData = z.infer<typeof sectionSchema>

/** Pages that are neither an article nor a section. Each id is an address: a promise. */
export const servicePageIds = [
  'help',
  'contact',
  'about',
  'privacy',
  'accessibility',
  'sources',
  'all',
  'staff',
  'program',
  'not-found',
] as const

/** One such page, content/<language>/service-pages/<id>.mdx. */
export const servicePageSchema = z.strictObject({
  id: z.enum(servicePageIds),
  /** The heading, at most 70 characters. */
  title: line(70),
  /** The name in menus and lists, at most 32 characters. */
  navTitle: line(32),
  /** 50 to 160 characters. */
  summary: line(160, 50),
  /** The day the text was last compared with its sources. */
  checked: isoDay,
  exempt,
  /** Claims of content/claims.yaml that this page answers, each with the heading under which it does. */
  claims: answeredClaims,
})
export type ServicePageData = z.infer<typeof servicePageSchema>

/** The first page, content/<language>/home.yaml. */
export const homeSchema = z.strictObject({
  /** The heading: what an IOP is, in one breath. */
  title: line(70),
  /** 50 to 160 characters, for search results and link previews. */
  summary: line(160, 50),
  /** Two sentences under the heading. */
  lead: line(240),
  /** One small line of what this site is. */
  note: line(80),
  /** The warning: a title that leads to the article on stopping, the danger, and a sentence that leads to the one on having stopped. */
  warning: z.strictObject({
    title: line(60),
    text: line(200),
    to: slug,
    stopped: z.strictObject({ text: line(120), to: slug }),
  }),
  questionsTitle: line(40),
  /** Six questions in the reader's words, each with the address that answers it. */
  questions: z.array(z.strictObject({ ask: line(60), to: line(120) })).length(6, 'write 6 questions'),
  week: z.strictObject({ title: line(40), more: line(60) }),
  doorsTitle: line(40),
  /** Four ways on. */
  doors: z
    .array(z.strictObject({ title: line(40), text: line(100), to: line(120) }))
    .length(4, 'write 4 doors'),
  checked: isoDay,
  exempt,
})
export type HomeData = z.infer<typeof homeSchema>
