import { hoursRangeText } from '@/lib/program/amount-words'
import type { Phase, Program } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'
import { inARow } from '@/lib/words/in-a-row'

/** Who it is for, where, in which languages, when one can start, and what is closed: each as a sentence. */
export function programFacts(program: Program, words: ProgramWords): readonly string[] {
  const { facts } = words
  const { place, states, languages, closures = [] } = program
  return [
    whoAndWhere(program, words),
    ...(place ?? []).map(sentence),
    ...(states === undefined ? [] : [fill(facts.states, { states: inARow(states, words.locale) })]),
    fill(facts.languages, { languages: inARow(languages, words.locale) }),
    startText(program, words),
    ...closures.map(({ from, to, why }) => fill(facts.closed, { why, days: dayRange(from, to, words) })),
  ]
}

/** Whom a program is for and where it meets, in one short sentence. */
export function whoAndWhere({ who, setting }: Program, words: ProgramWords): string {
  return `${words.who[who]}, ${words.settings[setting]}.`
}

/** When a person can start: any week, or the next first days. */
export function startText({ start }: Program, words: ProgramWords): string {
  if (start === 'rolling') return words.facts.rolling
  return fill(words.facts.dates, {
    dates: inARow(
      start.map((day) => dayText(day, words)),
      words.locale,
    ),
  })
}

/** What the treatment hours leave out: travel, except by video; practice at home; and why the hours may differ lawfully. */
export function onTopText(phase: Phase, program: Program, words: ProgramWords): string {
  return [travelText(phase, program, words), ...phaseFacts(phase, words)].filter(Boolean).join(' ')
}

function travelText({ homePractice }: Phase, { setting }: Program, { week }: ProgramWords): string {
  if (setting === 'virtual') return homePractice ? '' : week.practiceOnTop
  return homePractice ? week.travelOnTop : week.onTop
}

/** What a phase adds to its hours: practice at home, and why its hours differ lawfully. */
export function phaseFacts({ homePractice, exception }: Phase, words: ProgramWords): readonly string[] {
  const { facts } = words
  return [
    ...(homePractice ? [fill(facts.homePractice, { minutes: hoursRangeText(homePractice, words) })] : []),
    ...(exception
      ? [fill(facts.exception, { reason: sentence(exception.reason), rule: sentence(exception.rule) })]
      : []),
  ]
}

/** A calendar day (ISO 8601) as it is said: "Monday, January 11, 2027". */
function dayText(day: string, { locale }: ProgramWords): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

function dayRange(from: string, to: string, words: ProgramWords): string {
  if (from === to) return dayText(from, words)
  return fill(words.facts.dayRange, { from: dayText(from, words), to: dayText(to, words) })
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
