import type { Documents } from '@/lib/content/documents'
import { ownTexts, ruleLines } from '@/lib/content/local/fact-lines'
import { ownWordsReader } from '@/lib/content/local/own-words'
import { topicWarnings } from '@/lib/content/local/topic-warnings'
import { warningTexts } from '@/lib/content/local/warning-texts'
import type { AskId, Local } from '@/lib/content/schema/local'
import type { LocalWords } from '@/lib/content/schema/local-words'
import { wordsFile } from '@/lib/content/schema/words'
import { sayDay } from '@/lib/dates/say-day'
import { fill } from '@/lib/words/fill'
import { inARow } from '@/lib/words/in-a-row'

/** What the program says about one thing, as a reader sees it, and its days. */
export type Said = FactDates & {
  /** What has to be known before the rest is read, the most urgent first. */
  readonly warnings: readonly string[]
  /** Its choices, in the guide's own sentences. */
  readonly rules: readonly string[]
  /** Its own words; empty where it made choices alone. */
  readonly text: string
}

/** The name under which a program speaks. */
export function programName({ of }: Pick<Documents, 'of'>): string {
  const site = of('Site').at(0)?.data
  return site?.publisher?.name ?? site?.name ?? ''
}

/** What the program has said about each thing; undefined where it has said nothing, or the guide has no words for it. */
export function factsIn(documents: Pick<Documents, 'of' | 'language'>): (id: AskId) => Said | undefined {
  const { of, language } = documents
  const facts = of('Local').at(0)?.data.facts ?? {}
  const words = wordsFile(
    of('Words').map(({ data }) => data),
    'local',
  )?.words
  const rules = of('WordRules').at(0)?.data
  const sentences = of('ProgramRules').at(0)?.data
  if (words === undefined || rules === undefined || sentences === undefined) return () => undefined
  const hear = ownWordsReader(rules)
  const textsOf = warningTexts(documents)
  const say = { words: sentences, program: programName(documents) }
  return (id) => {
    const fact = facts[id]
    if (fact === undefined) return undefined
    const lines = ruleLines(id, facts, say)
    const own = ownTexts(id, facts)
    const heard = [...(topicWarnings[id] ?? []), ...own.flatMap(({ text }) => hear(text, id).warnings)]
    return {
      warnings: textsOf([...lines.flatMap(({ warnings }) => warnings), ...heard]),
      rules: lines.map(({ text }) => text),
      text: factText(fact, words, language.locale),
      checked: fact.checked,
      until: fact.until,
    }
  }
}

type Fact = NonNullable<Local[AskId]>

function factText(fact: Fact, words: LocalWords, locale: string): string {
  if ('phone' in fact) return fill(words.phone, fact.phone)
  if ('lines' in fact) return fact.lines.join(', ')
  if ('names' in fact) return fill(words.insurers, { names: inOneList(fact.names, locale) })
  if ('dates' in fact)
    return fill(words.starts, {
      dates: inOneList(
        fact.dates.map((day) => sayDay(day, locale)),
        locale,
      ),
    })
  if ('partners' in fact)
    return fact.partners
      .map(({ name, what, phone }) => {
        const sentence = fill(words.partner, { name, what })
        return phone === undefined ? sentence : `${sentence} ${fill(words.partnerPhone, phone)}`
      })
      .join(' ')
  return fact.text ?? ('more' in fact ? fact.more : undefined) ?? ''
}

/** "A, B, and C". Dates hold commas, so several of them are parted by semicolons. */
function inOneList(items: readonly string[], locale: string): string {
  if (items.some((item) => item.includes(','))) return items.join('; ')
  return inARow(items, locale)
}

/** When a fact was checked, and up to which day it may be believed; one year when that is left out. ISO days. */
export type FactDates = { readonly checked: string; readonly until?: string | undefined }

/** The last day on which a fact may be believed. */
export function lastDay({ checked, until }: FactDates): string {
  if (until !== undefined) return until
  const [year = '', ...rest] = checked.split('-')
  return [String(Number(year) + 1), ...rest].join('-')
}

/** True from the day after its last day on. `today` is YYYY-MM-DD. */
export function isStale(fact: FactDates, today: string): boolean {
  return today > lastDay(fact)
}

/** A telephone number that a program names, with who answers, when, and what it costs. */
export type OwnNumber = NonNullable<Local['admissions']>['phone']

/** The program's own number and those of its partners. */
export function ownNumbers(facts: Local): readonly OwnNumber[] {
  const partners = facts['withdrawal-care']?.partners ?? []
  return [
    ...(facts.admissions === undefined ? [] : [facts.admissions.phone]),
    ...partners.flatMap(({ phone }) => phone ?? []),
  ]
}
