import { amountRange, weeksText } from '@/lib/program/amount-words'
import { startText } from '@/lib/program/fact-words'
import { eveningsRange, totalWeeks } from '@/lib/program/hours'
import { shareOf } from '@/lib/program/kind-shares'
import type { TreatmentKind } from '@/lib/program/lists'
import type { Program } from '@/lib/program/schema'
import { capital } from '@/lib/program/sentence-case'
import { shareText } from '@/lib/program/share-words'
import { steppingHours, steppingVisits } from '@/lib/program/stepping-words'
import { timesText } from '@/lib/program/visit-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'
import { inARow } from '@/lib/words/in-a-row'

/** One fact of every track, in the order of the tracks. */
export type CompareRow = { readonly fact: string; readonly values: readonly string[] }

/** What people compare first: for whom, where, when one can start, how much of the week, and who is in the room. */
export function compareRows(programs: readonly Program[], words: ProgramWords): readonly CompareRow[] {
  const { compare } = words
  const row = (fact: string, value: (program: Program) => string) => ({
    fact,
    values: programs.map((program) => capital(value(program), words)),
  })
  return [
    row(compare.who, ({ who }) => words.who[who]),
    row(compare.where, (program) => whereText(program, words)),
    row(compare.languages, ({ languages }) => inARow(languages, words.locale)),
    row(compare.start, (program) => startText(program, words)),
    row(compare.hours, (program) => steppingHours(program, words)),
    row(compare.visits, (program) => steppingVisits(program, words)),
    row(compare.evenings, (program) => eveningsText(program, words)),
    row(compare.times, (program) => timesText(program, words)),
    row(compare.weeks, (program) => weeksText(totalWeeks(program), words)),
    row(compare.group, (program) => firstPhaseShare(program, 'group', words)),
    row(compare.oneToOne, (program) => firstPhaseShare(program, 'one-to-one', words)),
    row(compare.family, ({ phases }) => {
      return phases.some(({ sessions }) => sessions.some(({ kind }) => kind === 'family'))
        ? compare.yes
        : compare.no
    }),
  ]
}

function whereText({ setting, states }: Program, words: ProgramWords): string {
  if (states === undefined) return words.settings[setting]
  return `${words.settings[setting]}. ${fill(words.facts.states, { states: inARow(states, words.locale) })}`
}

function eveningsText(program: Program, words: ProgramWords): string {
  const range = eveningsRange(program)
  return range.to === 0 ? words.amounts.none : amountRange(range, words.amounts.evenings, words)
}

/** Part of the first phase, which is what a person meets first. */
function firstPhaseShare({ phases }: Program, kind: TreatmentKind, words: ProgramWords): string {
  const share = phases[0] ? shareOf(phases[0], kind) : 0
  return share === 0 ? words.amounts.none : shareText(share, words)
}
