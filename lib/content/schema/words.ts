import { z } from 'zod'
import { fitLabelsSchema } from '@/lib/content/schema/fit-words'
import type { FitWords } from '@/lib/content/schema/fit-words'
import { localWordsSchema } from '@/lib/content/schema/local-words'
import { pageWordsSchema } from '@/lib/content/schema/pages-words'
import { formWordsSchema } from '@/lib/program/forms/form-words'
import { programLabelsSchema } from '@/lib/program/words'
import type { ProgramWords } from '@/lib/program/words'
import { line, sentence, template } from '@/lib/words/fields'
import { sourceKinds } from '@/lib/content/schema/source'
import { tiers } from '@/lib/content/schema/safety-block'

const short = line(80)
const long = sentence(240)

/** The frame of every page: skip link, crisis strip, header, help block, footer. */
const frameWords = z.strictObject({
  skip: short,
  crisisStrip: z.strictObject({
    label: short,
    dangerLead: short,
    dangerCall: short,
    crisisLead: short,
    crisisCall: short,
    line: template('lead', 'call').describe(
      '`{lead}` and `{call}` in a row, in texts and on paper: "In danger: Call 911."',
    ),
  }),
  draft: z.strictObject({ lead: short, text: long }),
  search: short,
  menu: short,
  sections: short,
  leave: short,
  help: z.strictObject({
    title: short,
    line: short.describe(
      '`{use}`, `{who}` and `{hours}` of a line, for example "… A trained counselor answers, day and night."',
    ),
    lineWithCost: short,
    today: short,
    todayText: long,
    limit: long,
    spanish: z
      .strictObject({ before: short, press: short, or: short })
      .describe(
        'Spanish, whatever the language of the page: what stands before the numbers, which key to press, and between them.',
      ),
    textTo: short,
    more: short,
  }),
  forward: z
    .strictObject({ title: short, goOn: short })
    .describe('A page at an address that moved, where a host does not lead on by itself.'),
  discreet: z
    .strictObject({ name: short, summary: short })
    .describe(
      'What tabs and previews of a discreet page show; the discreet name of the site, where it has one.',
    ),
  footer: z.strictObject({
    promise: short,
    promiseLink: short,
    label: short,
    notAdvice: long,
    publishedBy: short,
  }),
})

/** What stands around an article, a section page or any other text. */
const textWords = z.strictObject({
  checkedOn: short,
  notRead: short,
  readBy: short.describe('`{name}`, `{license}`, `{role}` and `{date}` of the clinician who signed.'),
  readBox: short.describe('Opens the whole box on a danger.'),
  onThisPage: short,
  readFirst: short,
  alsoRead: short.describe('Before the names of further dangers, when a page touches more than two.'),
  goodToAsk: short,
  allWords: short.describe('Behind a meaning that opened beside a word: leads to the glossary.'),
  moreOnThis: short.describe('Behind an answer, before the title of the page that tells more.'),
  readNext: short,
  step: template('number', 'count', 'title').describe('Where a page stands on the way through.'),
  forFamily: short,
  forFamilyLink: short,
  sources: template('number'),
  oneSource: short,
  andOthers: template('name').describe('More than three authors: the first, and the others.'),
  sourcesNote: long,
  openMark: short.describe('What the mark behind a source means.'),
  sourceNumber: short,
  openAt: short,
  openCheck: long,
  kinds: z.strictObject(record(sourceKinds)),
  paper: z
    .strictObject({
      from: template('program'),
      dates: template('checked', 'next'),
      address: template('number'),
    })
    .describe(
      'The end of an article on paper: who gives it out, where that is not on the sheet; its dates; where its newest form and its sources stand.',
    ),
  whatChanged: short,
  written: short,
  nextCheck: short,
  tiers: z.strictObject(record(tiers)),
  inThisSection: short,
  movedPart: short.describe('Before a link, where a part of the page went to another page.'),
})

function record<K extends string>(keys: readonly K[]): Record<K, typeof short> {
  // Object.fromEntries forgets the keys that it was given.
  return Object.fromEntries(keys.map((key) => [key, short])) as Record<K, typeof short>
}

const groups = {
  frame: frameWords,
  text: textWords,
  pages: pageWordsSchema,
  program: programLabelsSchema,
  forms: formWordsSchema,
  fit: fitLabelsSchema,
  local: localWordsSchema,
}
type Group = keyof typeof groups

/** The groups of words; each has a file. */
export const groupNames = Object.keys(groups)

/** One file content/<language>/words/<group>.yaml: words of the interface. */
export const wordsFileSchema = z.discriminatedUnion(
  'group',
  [
    file('frame', groups.frame),
    file('text', groups.text),
    file('pages', groups.pages),
    file('program', groups.program),
    file('forms', groups.forms),
    file('fit', groups.fit),
    file('local', groups.local),
  ],
  `allowed are ${groupNames.join(', ')}`,
)

function file<G extends Group, S extends z.ZodObject>(group: G, words: S) {
  return z.strictObject({ group: z.literal(group), words })
}

/** The labels and templates of the interface, as the files of one language hold them. */
export type Labels = { readonly [G in Group]: z.infer<(typeof groups)[G]> }

/** All words of the interface in one language: the labels, and the statements that are printed among them. */
export type Words = Omit<Labels, 'program' | 'fit' | 'pages'> & {
  readonly program: ProgramWords
  readonly fit: FitWords
  readonly pages: Labels['pages'] & {
    readonly programIntro: string
    readonly programMedicine: string
    readonly programNote: string
    readonly programAsk: readonly string[]
  }
}

type WordsFile = z.infer<typeof wordsFileSchema>

/** The file of one group; undefined where it is missing, or was refused. */
export function wordsFile<G extends Group>(files: readonly WordsFile[], group: G) {
  return files.find((one): one is Extract<WordsFile, { group: G }> => one.group === group)
}

/** Puts the files of a language together. Throws when a group is missing. */
export function labelsOf(files: readonly WordsFile[]): Labels {
  return {
    frame: frameWords.parse(wordsFile(files, 'frame')?.words),
    text: textWords.parse(wordsFile(files, 'text')?.words),
    pages: pageWordsSchema.parse(wordsFile(files, 'pages')?.words),
    program: programLabelsSchema.parse(wordsFile(files, 'program')?.words),
    forms: formWordsSchema.parse(wordsFile(files, 'forms')?.words),
    fit: fitLabelsSchema.parse(wordsFile(files, 'fit')?.words),
    local: localWordsSchema.parse(wordsFile(files, 'local')?.words),
  }
}
