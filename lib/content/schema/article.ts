import { z } from 'zod'
import { answeredClaims } from '@/lib/content/schema/claims'
import { exempt, uncited } from '@/lib/content/schema/exemptions'
import { isoDay, line, slug } from '@/lib/words/fields'
import { sessionKinds } from '@/lib/program/lists'
import { sectionIds } from '@/lib/content/schema/sections'
import { topics } from '@/lib/content/schema/topics'

/** Whom an article speaks to. `both`: a person thinking about treatment and their family. */
export const audiences = ['person', 'family', 'both', 'teen'] as const

/** One line of "What changed": the day and what a reader would notice. */
const change = z.strictObject({ date: isoDay, what: line(160) })

/** The front matter of one article in content/<language>/articles/<section>/<slug>.mdx. */
export const articleSchema = z.strictObject({
  /** Never changes, even when the title or the address does. Other articles name this one by it. */
  id: slug,
  /** The heading of the page, at most 70 characters. */
  title: line(70),
  /** A shorter title for menus, at most 40 characters; the title when left out. */
  navTitle: line(40).optional(),
  /** What the page tells, 50 to 160 characters: shown in lists, search results and link previews. */
  summary: line(160, 50),
  /** The section; the file stands in the folder of the same name. */
  section: z.enum(sectionIds),
  /** The subheading of the section under which the article stands, by its id; left out where the section has none. */
  subheading: slug.optional(),
  /** Place in the section, from 1. Subheadings come first, then this. */
  order: z.number().int().min(1).max(9999),
  audience: z.enum(audiences),
  /** Safety topics; each brings its safety blocks into the page. */
  topics: z.array(z.enum(topics)),
  /** Dangers named in passing, each with the reason why its block is not needed here. */
  exempt,
  /** Numbers and mentions of a law that need no source, each with the reason. */
  uncited,
  /** The whole page in 3 to 5 short points that a frightened reader can hold. */
  inOneMinute: z.array(line(160)).min(3, 'write 3 to 5 points').max(5, 'write 3 to 5 points'),
  /** Kinds of session that this article explains; the program's view `sessions` links here. */
  sessionKinds: z.array(z.enum(sessionKinds)).min(1, 'name a kind, or leave the field out').optional(),
  /** Questions to put to a program, at most 7. */
  goodToAsk: z.array(line(140)).max(7, 'at most 7 questions').optional(),
  /** Ids of 1 to 4 articles to read next. */
  related: z.array(slug).min(1, 'name 1 to 4 articles').max(4, 'name 1 to 4 articles'),
  /** Claims of content/claims.yaml that this article answers, each with the heading under which it does. */
  claims: answeredClaims,
  /** The day the text was first written. */
  written: isoDay,
  /** The day it was last compared with its sources. */
  checked: isoDay,
  /** The day by which it is to be compared again. */
  nextCheck: isoDay,
  /** What changed since it was written, newest first. */
  changes: z.array(change),
})

/** The front matter of an article. */
export type ArticleData = z.infer<typeof articleSchema>
