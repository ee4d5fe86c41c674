import type { AskId, Local } from '@/lib/content/schema/local'
import type { LocalWords } from '@/lib/content/schema/local-words'
import { sayDay } from '@/lib/dates/say-day'
import { fill } from '@/lib/words/fill'
import { inARow } from '@/lib/words/in-a-row'

/** What the program says about one thing, as a reader sees it, and its days. */
export type Said = FactDates & { readonly text: string }

/** What the program has said about `id`; undefined where it has said nothing. */
export function said(id: AskId, facts: Local, words: LocalWords, locale: string): Said | undefined {
  const fact = facts[id]
  return fact === undefined
    ? undefined
    : { text: factText(fact, words, locale), checked: fact.checked, until: fact.until }
}

type Fact = NonNullable<Local[AskId]>

function factText(fact: Fact, words: LocalWords, locale: string): string {
  if ('text' in fact) return fact.text
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
  return fact.partners
    .map(({ name, what, phone }) => {
      const sentence = fill(words.partner, { name, what })
      return phone === undefined ? sentence : `${sentence} ${fill(words.partnerPhone, phone)}`
    })
    .join(' ')
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
