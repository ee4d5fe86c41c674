import { z } from 'zod'
import { fitLabelsSchema } from '@/lib/content/schema/fit-words'
import type { FitWords } from '@/lib/content/schema/fit-words'
import { localWordsSchema } from '@/lib/content/schema/local-words'
import { formWordsSchema } from '@/lib/program/forms/form-words'
import { programLabelsSchema } from '@/lib/program/words'
import type { ProgramWords } from '@/lib/program/words'
import { line } from '@/lib/words/fields'
import { sourceKinds } from '@/lib/content/schema/source'
import { tiers } from '@/lib/content/schema/safety-block'

const short = line(80)
const sentence = line(240)

/** The frame of every page: skip link, crisis strip, header, help block, footer. */
const frameWords = z.strictObject({
  skip: short,
  crisisStrip: z.strictObject({
    label: short,
    dangerLead: short,
    dangerCall: short,
    crisisLead: short,
    crisisCall: short,
  }),
  draft: z.strictObject({ lead: short, text: sentence }),
  menu: short,
  sections: short,
  leave: short,
  help: z.strictObject({
    title: short,
    /** `{use}`, `{who}` and `{hours}` of a line, for example "… A trained counselor answers, day and night." */
    line: short,
    lineWithCost: short,
    today: short,
    todayText: sentence,
    limit: sentence,
    /** Spanish, whatever the language of the page: what stands before the numbers, and which key to press. */
    spanish: z.strictObject({ before: short, press: short }),
    textTo: short,
    more: short,
  }),
  footer: z.strictObject({
    promise: short,
    promiseLink: short,
    label: short,
    notAdvice: sentence,
    publishedBy: short,
  }),
})

/** What stands around an article, a section page or any other text. */
const textWords = z.strictObject({
  crumb: short,
  checkedOn: short,
  notRead: short,
  /** `{name}`, `{license}`, `{role}` and `{date}` of the clinician who signed. */
  readBy: short,
  oneMinute: short,
  onThisPage: short,
  readFirst: short,
  goodToAsk: short,
  readNext: short,
  forFamily: short,
  forFamilyLink: short,
  steps: short,
  previous: short,
  next: short,
  sources: short,
  sourcesNote: sentence,
  sourceNumber: short,
  openAt: short,
  openCheck: sentence,
  openCheckShort: short,
  kinds: z.strictObject(record(sourceKinds)),
  whatChanged: short,
  written: short,
  nextCheck: short,
  safetySources: short,
  tiers: z.strictObject(record(tiers)),
  inThisSection: short,
})

/** Pages that are drawn from lists: all pages, for staff, programs, contact. */
const pageWords = z.strictObject({
  home: short,
  otherPages: short,
  programs: short,
  staff: z.strictObject({ subjectLabel: short, subject: short, draft: sentence, jump: short }),
  about: z.strictObject({ published: short, none: sentence }),
  contact: z.strictObject({
    none: sentence,
    /** Of a publisher whose number is not there yet: `{program}`. */
    noNumber: sentence,
  }),
  helpLines: z.strictObject({ title: short, note: short, text: short, textWord: short, checked: short }),
  programPhases: short,
  programGlance: short,
  programPhaseWeek: short,
  programHours: short,
  programSessions: short,
  programLevels: short,
  programTake: short,
  programSheet: short,
  programTextFile: short,
  programSmsFile: short,
  programsCompared: short,
  /** The page that shows every view on every test week, for those who build with the component. */
  gallery: z.strictObject({ title: short, summary: sentence, lead: sentence, phaseOf: short }),
  /** The one-page sheet of a track. */
  sheet: z.strictObject({
    title: short,
    summary: sentence,
    phases: short,
    phase: short,
    weeks: short,
    hours: short,
    yours: short,
    start: short,
    contact: short,
    phone: short,
    bring: short,
    ask: short,
    back: short,
  }),
})

function record<K extends string>(keys: readonly K[]): Record<K, typeof short> {
  // Object.fromEntries forgets the keys that it was given.
  return Object.fromEntries(keys.map((key) => [key, short])) as Record<K, typeof short>
}

const groups = {
  frame: frameWords,
  text: textWords,
  pages: pageWords,
  program: programLabelsSchema,
  forms: formWordsSchema,
  fit: fitLabelsSchema,
  local: localWordsSchema,
}
type Group = keyof typeof groups
const groupNames = [
  'frame',
  'text',
  'pages',
  'program',
  'forms',
  'fit',
  'local',
] as const satisfies readonly Group[]

/** One file content/<language>/words/<group>.yaml: words of the interface. */
export const wordsFileSchema = z
  .strictObject({ group: z.enum(groupNames), words: z.record(z.string(), z.unknown()) })
  .superRefine(({ group, words }, context) => {
    for (const issue of groups[group].safeParse(words, { reportInput: true }).error?.issues ?? []) {
      context.addIssue({ code: 'custom', path: ['words', ...issue.path], message: issue.message })
    }
  })

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

/** Puts the files of a language together. Throws when a group is missing. */
export function labelsOf(files: readonly z.infer<typeof wordsFileSchema>[]): Labels {
  const find = (group: Group) => files.find((file) => file.group === group)?.words
  return {
    frame: frameWords.parse(find('frame')),
    text: textWords.parse(find('text')),
    pages: pageWords.parse(find('pages')),
    program: programLabelsSchema.parse(find('program')),
    forms: formWordsSchema.parse(find('forms')),
    fit: fitLabelsSchema.parse(find('fit')),
    local: localWordsSchema.parse(find('local')),
  }
}
