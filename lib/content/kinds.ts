import picomatch from 'picomatch'
import type { z } from 'zod'
import { articleSchema } from '@/lib/content/schema/article'
import { asksSchema } from '@/lib/content/schema/asks'
import { fitMyWeekSchema } from '@/lib/content/schema/fit-my-week'
import { levelsOfCareSchema } from '@/lib/content/schema/levels-of-care'
import { programPageSchema } from '@/lib/content/schema/program-page'
import { sessionKindsSchema } from '@/lib/content/schema/session-kinds'
import { helpLinesSchema } from '@/lib/content/schema/help-lines'
import { languageSchema } from '@/lib/content/schema/language'
import { localSchema } from '@/lib/content/schema/local'
import { ownPageSchema } from '@/lib/content/schema/own-page'
import { homeSchema, sectionSchema, servicePageIds, servicePageSchema } from '@/lib/content/schema/pages'
import { safetyBlockSchema } from '@/lib/content/schema/safety-block'
import { sectionIds } from '@/lib/content/schema/sections'
import { siteSchema } from '@/lib/content/schema/site'
import { dangers } from '@/lib/content/schema/topics'
import { translationsSchema } from '@/lib/content/schema/translations'
import { groupNames, wordsFileSchema } from '@/lib/content/schema/words'
import type { Addresses } from '@/lib/links/addresses'
import { programAnchors } from '@/lib/links/program-parts'
import { writtenProgram } from '@/lib/program/schema'

/** The name of a document's file, without its ending, and of the folder in which it stands. */
export type Names = { readonly slug: string; readonly folder: string }

/** One kind of document: where its files stand, how they are written, what they must say, and the page they become. */
/** The schema of a document: an object, or one of several by a field that tells which. */
type DocumentSchema = z.ZodObject | z.ZodDiscriminatedUnion | z.ZodPipe

export type Kind<S extends DocumentSchema = DocumentSchema> = {
  /** Where its files stand: below the folder of a language, or below content/ itself. */
  readonly files: string
  /** True where each language has files of its own. */
  readonly inLanguage: boolean
  readonly format: 'mdx' | 'yaml'
  readonly schema: S
  /** Names of the files that every site has; `some` where one of any name will do. */
  readonly needed: readonly string[] | 'some' | 'none'
  /** The page that each document becomes, if it becomes one. */
  readonly page?: {
    address(at: Addresses, names: Names): string
    /** The field that holds its title. */
    readonly titleField: 'title' | 'name'
    /** Anchors that the layout draws beside the headings of the text. */
    anchors?(data: z.infer<S>): readonly string[]
    /** False for a page that stands in no sitemap and no menu, and asks search engines to stay away. */
    isListed?(names: Names): boolean
  }
}

/** Checks one row of the table against its own schema. */
function kind<S extends DocumentSchema>(row: Kind<S>): Kind<S> {
  return row
}

/** The table of all kinds. Contentlayer, the check, the door and the sitemap read it, so they cannot disagree. */
export const kinds = {
  Language: kind({
    files: 'language.yaml',
    inLanguage: true,
    format: 'yaml',
    schema: languageSchema,
    needed: ['language'],
  }),
  Article: kind({
    files: 'articles/*/*.mdx',
    inLanguage: true,
    format: 'mdx',
    schema: articleSchema,
    needed: 'none',
    page: { address: (at, { folder, slug }) => at.article(folder, slug), titleField: 'title' },
  }),
  Section: kind({
    files: 'sections/*.mdx',
    inLanguage: true,
    format: 'mdx',
    schema: sectionSchema,
    needed: sectionIds,
    page: {
      address: (at, { slug }) => at.section(slug),
      titleField: 'title',
      anchors: ({ subheadings }) => (subheadings ?? []).map(({ id }) => id),
    },
  }),
  ServicePage: kind({
    files: 'service-pages/*.mdx',
    inLanguage: true,
    format: 'mdx',
    schema: servicePageSchema,
    needed: servicePageIds,
    page: {
      address: (at, { slug }) => at.servicePage(slug),
      titleField: 'title',
      // What a server shows for an address that does not exist.
      isListed: ({ slug }) => slug !== 'not-found',
    },
  }),
  SafetyBlock: kind({
    files: 'safety/*.mdx',
    inLanguage: true,
    format: 'mdx',
    schema: safetyBlockSchema,
    needed: dangers,
  }),
  OwnPage: kind({
    files: 'pages/*.mdx',
    inLanguage: true,
    format: 'mdx',
    schema: ownPageSchema,
    needed: 'none',
    page: { address: (at, { slug }) => at.ownPage(slug), titleField: 'title' },
  }),
  Home: kind({
    files: 'home.yaml',
    inLanguage: true,
    format: 'yaml',
    schema: homeSchema,
    needed: ['home'],
    page: { address: ({ home }) => home, titleField: 'title' },
  }),
  Words: kind({
    files: 'words/*.yaml',
    inLanguage: true,
    format: 'yaml',
    schema: wordsFileSchema,
    needed: groupNames,
  }),
  SessionKinds: kind({
    files: 'session-kinds.yaml',
    inLanguage: true,
    format: 'yaml',
    schema: sessionKindsSchema,
    needed: ['session-kinds'],
  }),
  LevelsOfCare: kind({
    files: 'levels-of-care.yaml',
    inLanguage: true,
    format: 'yaml',
    schema: levelsOfCareSchema,
    needed: ['levels-of-care'],
  }),
  FitMyWeek: kind({
    files: 'fit-my-week.yaml',
    inLanguage: true,
    format: 'yaml',
    schema: fitMyWeekSchema,
    needed: ['fit-my-week'],
  }),
  ProgramPage: kind({
    files: 'program-page.yaml',
    inLanguage: true,
    format: 'yaml',
    schema: programPageSchema,
    needed: ['program-page'],
  }),
  Asks: kind({ files: 'asks.yaml', inLanguage: true, format: 'yaml', schema: asksSchema, needed: ['asks'] }),
  Translations: kind({
    files: 'translations.yaml',
    inLanguage: true,
    format: 'yaml',
    schema: translationsSchema,
    needed: 'none',
  }),
  Program: kind({
    files: 'programs/*.yaml',
    inLanguage: false,
    format: 'yaml',
    schema: writtenProgram,
    needed: 'some',
    page: {
      address: (at, { slug }) => at.program(slug),
      titleField: 'name',
      anchors: ({ phases }) => programAnchors(phases),
    },
  }),
  Site: kind({ files: 'site.yaml', inLanguage: false, format: 'yaml', schema: siteSchema, needed: ['site'] }),
  Local: kind({
    files: 'local.yaml',
    inLanguage: false,
    format: 'yaml',
    schema: localSchema,
    needed: ['local'],
  }),
  HelpLines: kind({
    files: 'help-lines.yaml',
    inLanguage: false,
    format: 'yaml',
    schema: helpLinesSchema,
    needed: ['help-lines'],
  }),
} as const

export type KindName = keyof typeof kinds

/** The fields of a kind, as its schema accepted them. */
export type DataOf<K extends KindName> = z.infer<(typeof kinds)[K]['schema']>

/** All kind names, in the order of `kinds`. */
export const kindNames = Object.keys(kinds).filter((name): name is KindName => name in kinds)

/** The kinds that are made of statements, each beside what it rests on: printed among labels, and signed as one text. */
export const statementKinds = [
  'SessionKinds',
  'LevelsOfCare',
  'FitMyWeek',
  'ProgramPage',
] as const satisfies readonly KindName[]

/** The folder of a language: its tag, of two or three letters. */
const languageFolder = '[a-z][a-z]?([a-z])'

/** Where the files of a kind stand below content/, as a pattern. */
export function patternOf(name: KindName): string {
  const { files, inLanguage } = kinds[name]
  return inLanguage ? `${languageFolder}/${files}` : files
}

/** The kind of a file below content/, or undefined when a file in that place is nothing we know. */
export function kindOfFile(path: string): KindName | undefined {
  return kindNames.find((name) => picomatch.isMatch(path, patternOf(name)))
}
