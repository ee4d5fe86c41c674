import type {
  FitMyWeekData,
  LevelsOfCareData,
  SessionKindsData,
  ProgramPageData,
} from '@/lib/content/schema/statements'
import type { FitLabels, FitWords } from '@/lib/content/schema/fit-words'
import type { Labels, Words } from '@/lib/content/schema/words'
import type { ProgramLabels, ProgramWords } from '@/lib/program/words'

/** The signed texts that are printed among the labels of the interface. */
export type Statements = {
  readonly sessionKinds: SessionKindsData
  readonly levelsOfCare: LevelsOfCareData
  readonly fitMyWeek: FitMyWeekData
  readonly programPage: ProgramPageData
}

/** Puts the labels of a language and its statements together, as components print them. */
export function wordsOf(labels: Labels, statements: Statements, locale: string): Words {
  const { intro, medicine, example, questions } = statements.programPage
  return {
    ...labels,
    program: programWords(labels.program, statements, locale),
    fit: fitWords(labels.fit, statements.fitMyWeek),
    pages: {
      ...labels.pages,
      programIntro: intro.text,
      programMedicine: medicine.text,
      programNote: example.text,
      programAsk: questions,
    },
  }
}

function programWords(
  labels: ProgramLabels,
  { sessionKinds, levelsOfCare }: Pick<Statements, 'sessionKinds' | 'levelsOfCare'>,
  locale: string,
): ProgramWords {
  const { kinds } = sessionKinds
  const { rungs, choice, stepDown } = levelsOfCare
  return {
    ...labels,
    locale,
    kinds: mapValues(labels.kinds, (label, kind) => ({
      ...label,
      what: kinds[kind].what,
      why: kinds[kind].why,
    })),
    phases: { ...labels.phases, note: stepDown.text },
    ladder: {
      ...labels.ladder,
      note: choice.text,
      rungs: mapValues(labels.ladder.rungs, (name, level) => ({ name, what: rungs[level].what })),
    },
  }
}

function fitWords(labels: FitLabels, page: FitMyWeekData): FitWords {
  const { title, summary, lead, invitation } = page
  return {
    ...labels,
    title,
    summary,
    lead,
    invitation,
    form: { ...labels.form, note: page.nothingKept, travelNote: page.travel },
    result: { ...labels.result, note: page.fits },
    reasons: mapValues(labels.reasons, (label, reason) => ({ label, question: page.reasons[reason] })),
    times: { ...labels.times, note: page.times, example: page.example },
    questions: { title: labels.questions, any: page.questions },
    limits: { title: labels.limits, lines: page.limits },
  }
}

function mapValues<K extends string, From, To>(
  record: Readonly<Record<K, From>>,
  change: (value: From, key: K) => To,
): Record<K, To> {
  // Object.entries and fromEntries forget the keys that they were given.
  const entries = Object.entries(record) as [K, From][]
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value, key)])) as Record<K, To>
}
