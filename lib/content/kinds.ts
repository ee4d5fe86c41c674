import picomatch from 'picomatch'
import type { z } from 'zod'
import { programSchema } from '@/lib/program/schema'
import { articleSchema } from '@/lib/content/schema/article'
import { asksSchema } from '@/lib/content/schema/asks'
import { helpLinesSchema } from '@/lib/content/schema/help-lines'
import { localSchema } from '@/lib/content/schema/local'
import { ownPageSchema } from '@/lib/content/schema/own-page'
import { homeSchema, sectionSchema, servicePageSchema } from '@/lib/content/schema/pages'
import { safetyBlockSchema } from '@/lib/content/schema/safety-block'
import { siteSchema } from '@/lib/content/schema/site'
import { wordsFileSchema } from '@/lib/content/schema/words'

/** One kind of document: where its files stand below content/, how they are written, and what they must say. */
export type Kind = {
  readonly pattern: string
  readonly format: 'mdx' | 'yaml'
  readonly schema: z.ZodObject
}

/** Every kind of document. Contentlayer and the check both read this list, so they cannot disagree. */
export const kinds = {
  Article: { pattern: 'en/articles/*/*.mdx', format: 'mdx', schema: articleSchema },
  Section: { pattern: 'en/sections/*.mdx', format: 'mdx', schema: sectionSchema },
  ServicePage: { pattern: 'en/service-pages/*.mdx', format: 'mdx', schema: servicePageSchema },
  SafetyBlock: { pattern: 'en/safety/*.mdx', format: 'mdx', schema: safetyBlockSchema },
  OwnPage: { pattern: 'en/pages/*.mdx', format: 'mdx', schema: ownPageSchema },
  Home: { pattern: 'en/home.yaml', format: 'yaml', schema: homeSchema },
  Words: { pattern: 'en/words/*.yaml', format: 'yaml', schema: wordsFileSchema },
  Asks: { pattern: 'en/asks.yaml', format: 'yaml', schema: asksSchema },
  Program: { pattern: 'programs/*.yaml', format: 'yaml', schema: programSchema },
  Site: { pattern: 'site.yaml', format: 'yaml', schema: siteSchema },
  Local: { pattern: 'local.yaml', format: 'yaml', schema: localSchema },
  HelpLines: { pattern: 'help-lines.yaml', format: 'yaml', schema: helpLinesSchema },
} as const satisfies Record<string, Kind>

export type KindName = keyof typeof kinds

/** Words of the language that the check looks for. */
export const wordRulesFile = 'en/word-rules.yaml'

/** Files that lib/content reads by itself: no page is made of them, or they are lists, which Contentlayer refuses. The .md files are for writers and the clinician. */
export const filesOutsideContentlayer = [
  'sources.json',
  'published.json',
  'redirects.yaml',
  'claims.yaml',
  'sign-off.yaml',
  wordRulesFile,
  'STYLE.md',
  'OPEN-CHECKS.md',
] as const

/** The publisher's logo below content/, shown with `logo: true` in site.yaml. */
export const logoFile = 'own/logo.svg'

/** Where addresses that moved are written down: the guide's, and this publisher's own. */
export const movedFiles = ['redirects.yaml', 'own/redirects.yaml'] as const

/** Folders that are no documents: what only this publisher has (logo, ledger, signed texts), and the schemas for editors. */
export const foldersOutsideContentlayer = ['own', 'schemas'] as const

/** All kind names, in the order of `kinds`. */
export const kindNames = Object.keys(kinds).filter((name): name is KindName => name in kinds)

/** The kind of a file below content/, or undefined when a file in that place is nothing we know. */
export function kindOfFile(path: string): KindName | undefined {
  return kindNames.find((name) => picomatch.isMatch(path, kinds[name].pattern))
}
