import picomatch from 'picomatch'
import type { z } from 'zod'
import { articleSchema } from '@/lib/content/schema/article'
import { asksSchema } from '@/lib/content/schema/asks'
import { compareProgramsSchema } from '@/lib/content/schema/compare-programs'
import {
  fitMyWeekSchema,
  levelsOfCareSchema,
  sessionKindsSchema,
  programPageSchema,
} from '@/lib/content/schema/statements'
import { glossarySchema } from '@/lib/content/schema/glossary'
import { helpLinesSchema } from '@/lib/content/schema/help-lines'
import { languageSchema, translationsSchema } from '@/lib/content/schema/language'
import { localSchema } from '@/lib/content/schema/local'
import { myShareSchema } from '@/lib/content/schema/my-share'
import { commonWordsSchema } from '@/lib/content/schema/common-words'
import {
  ownPageSchema,
  homeSchema,
  sectionSchema,
  servicePageIds,
  servicePageSchema,
} from '@/lib/content/schema/pages'
import { questionGroupSchema } from '@/lib/content/schema/questions'
import { packetSchema } from '@/lib/content/schema/packet'
import { safetyBlockSchema } from '@/lib/content/schema/safety-block'
import { pictureSchema } from '@/lib/content/schema/pictures'
import { sectionIds } from '@/lib/content/schema/sections'
import { programRulesSchema } from '@/lib/content/schema/program-rules'
import { sheetSchema } from '@/lib/content/schema/sheet'
import { siteSchema } from '@/lib/content/schema/site'
import { dangers } from '@/lib/content/schema/topics'
import { staffSchema } from '@/lib/content/schema/staff'
import { staffPaperSchema } from '@/lib/content/schema/staff-paper'
import { textMessagesSchema } from '@/lib/content/schema/text-messages'
import { synonymsSchema } from '@/lib/content/schema/synonyms'
import { wayThroughSchema } from '@/lib/content/schema/way-through'
import { wordRulesSchema } from '@/lib/content/schema/word-rules'
import { groupNames, wordsFileSchema } from '@/lib/content/schema/words'
import type { Addresses } from '@/lib/links/addresses'
import { programAnchors } from '@/lib/links/program-parts'
import { writtenProgram } from '@/lib/program/schema'

/** The name of a document's file, without its ending, and of the folder in which it stands. */
export type Names = { readonly slug: string; readonly folder: string }

/** The schema of a document: an object, or one of several by a field that tells which. */
type DocumentSchema = z.ZodObject | z.ZodDiscriminatedUnion | z.ZodPipe

/** One kind of document: where its files stand, how they are written, what they must say, and the page they become. */
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

type Otherwise<S extends DocumentSchema> = Partial<Omit<Kind<S>, 'format' | 'schema'>>

/** Fields alone. Each language has one such file, and every site needs it, but for what `otherwise` says. */
function yaml<S extends DocumentSchema>(name: string, schema: S, otherwise?: Otherwise<S>): Kind<S> {
  return { files: `${name}.yaml`, inLanguage: true, format: 'yaml', schema, needed: [name], ...otherwise }
}

/** A text under its fields, in each language. No site needs one, but for what `otherwise` says. */
function mdx<S extends DocumentSchema>(name: string, schema: S, otherwise?: Otherwise<S>): Kind<S> {
  return { files: `${name}.mdx`, inLanguage: true, format: 'mdx', schema, needed: 'none', ...otherwise }
}

/** The table of all kinds. Contentlayer, the check, the door and the sitemap read it, so they cannot disagree. */
export const kinds = {
  Language: yaml('language', languageSchema),
  Article: mdx('articles/*/*', articleSchema, {
    page: { address: (at, { folder, slug }) => at.article(folder, slug), titleField: 'title' },
  }),
  QuestionGroup: mdx('questions/*', questionGroupSchema, {
    page: { address: (at, { slug }) => at.questions(slug), titleField: 'title' },
  }),
  Section: mdx('sections/*', sectionSchema, {
    needed: sectionIds,
    page: {
      address: (at, { slug }) => at.section(slug),
      titleField: 'title',
      anchors: ({ subheadings }) => (subheadings ?? []).map(({ id }) => id),
    },
  }),
  ServicePage: mdx('service-pages/*', servicePageSchema, {
    needed: servicePageIds,
    page: {
      address: (at, { slug }) => at.servicePage(slug),
      titleField: 'title',
      // What a server shows for an address that does not exist.
      isListed: ({ slug }) => slug !== 'not-found',
    },
  }),
  SafetyBlock: mdx('safety/*', safetyBlockSchema, { needed: dangers }),
  OwnPage: mdx('pages/*', ownPageSchema, {
    page: { address: (at, { slug }) => at.ownPage(slug), titleField: 'title' },
  }),
  WayThrough: mdx('way-through', wayThroughSchema, {
    needed: ['way-through'],
    page: { address: ({ wayThrough }) => wayThrough, titleField: 'title' },
  }),
  Sheet: mdx('sheets/*', sheetSchema, {
    page: { address: (at, { slug }) => at.sheet(slug), titleField: 'title' },
  }),
  Packet: yaml('packets/*', packetSchema, {
    needed: 'none',
    page: { address: (at, { slug }) => at.packet(slug), titleField: 'title' },
  }),
  Home: yaml('home', homeSchema, { page: { address: ({ home }) => home, titleField: 'title' } }),
  Words: yaml('words/*', wordsFileSchema, { needed: groupNames }),
  SessionKinds: yaml('session-kinds', sessionKindsSchema),
  LevelsOfCare: yaml('levels-of-care', levelsOfCareSchema),
  FitMyWeek: yaml('fit-my-week', fitMyWeekSchema),
  MyShare: yaml('my-share', myShareSchema),
  ComparePrograms: yaml('compare', compareProgramsSchema),
  Staff: yaml('staff', staffSchema),
  ProgramPage: yaml('program-page', programPageSchema),
  StaffPaper: yaml('staff-paper', staffPaperSchema),
  TextMessages: yaml('text-messages', textMessagesSchema),
  Glossary: yaml('glossary', glossarySchema, {
    page: {
      address: ({ glossary }) => glossary,
      titleField: 'title',
      anchors: ({ terms }) => terms.map(({ id }) => id),
    },
  }),
  Asks: yaml('asks', asksSchema),
  Picture: yaml('pictures/*', pictureSchema, { needed: 'none' }),
  ProgramRules: yaml('program-rules', programRulesSchema),
  CommonWords: yaml('common-words', commonWordsSchema),
  Synonyms: yaml('synonyms', synonymsSchema),
  WordRules: yaml('word-rules', wordRulesSchema),
  Translations: yaml('translations', translationsSchema, { needed: 'none' }),
  Program: yaml('programs/*', writtenProgram, {
    inLanguage: false,
    needed: 'some',
    page: {
      address: (at, { slug }) => at.program(slug),
      titleField: 'name',
      anchors: ({ phases }) => programAnchors(phases),
    },
  }),
  Site: yaml('site', siteSchema, { inLanguage: false }),
  Local: yaml('local', localSchema, { inLanguage: false }),
  HelpLines: yaml('help-lines', helpLinesSchema, { inLanguage: false }),
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
  'MyShare',
  'ComparePrograms',
  'Staff',
  'ProgramPage',
  'StaffPaper',
  'TextMessages',
  'ProgramRules',
  'Glossary',
  'Picture',
  'Packet',
] as const satisfies readonly KindName[]

/** The folder of a language: its tag, of two or three letters. */
const languageFolder = '[a-z][a-z]?([a-z])'

/** Where the files of a kind stand below content/, as a pattern. */
export function patternOf(name: KindName): string {
  const { files, inLanguage } = kinds[name]
  return inLanguage ? `${languageFolder}/${files}` : files
}

const patterns = kindNames.map((name) => ({ name, isIt: picomatch(patternOf(name)) }))

/** The kind of a file below content/, or undefined when a file in that place is nothing we know. */
export function kindOfFile(path: string): KindName | undefined {
  return patterns.find(({ isIt }) => isIt(path))?.name
}
