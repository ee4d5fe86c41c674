import { settingText, startText, whoText } from '@/lib/program/fact-words'
import { shareOf } from '@/lib/program/kind-shares'
import { totalLength } from '@/lib/program/length-words'
import type { TreatmentKind } from '@/lib/program/lists'
import type { Program } from '@/lib/program/schema'
import { capital } from '@/lib/program/sentence-case'
import { shareText } from '@/lib/program/share-words'
import { steppingEvenings, steppingHours, steppingVisits } from '@/lib/program/stepping-words'
import { timesText } from '@/lib/program/times-words'
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
    row(compare.who, (program) => whoText(program, words)),
    row(compare.where, (program) => whereText(program, words)),
    row(compare.languages, ({ languages }) => inARow(languages, words.locale)),
    row(compare.start, (program) => startText(program, words)),
    row(compare.hours, (program) => steppingHours(program, words)),
    row(compare.visits, (program) => steppingVisits(program, words)),
    row(compare.evenings, (program) => steppingEvenings(program, words)),
    row(compare.times, (program) => timesText(program, words)),
    row(compare.weeks, (program) => totalLength(program, words)),
    row(compare.group, (program) => firstPhaseShare(program, 'group', words)),
    row(compare.oneToOne, (program) => firstPhaseShare(program, 'one-to-one', words)),
    row(compare.family, ({ phases }) => {
      return phases.some(({ sessions }) => sessions.some(({ kind }) => kind === 'family'))
        ? compare.yes
        : compare.no
    }),
  ]
}

function whereText(program: Program, words: ProgramWords): string {
  const where = settingText(program, words)
  const { states } = program
  if (states === undefined) return where
  return `${where}. ${fill(words.facts.states, { states: inARow(states, words.locale) })}`
}

/** Part of the first phase, which is what a person meets first. */
function firstPhaseShare({ phases }: Program, kind: TreatmentKind, words: ProgramWords): string {
  const share = phases[0] ? shareOf(phases[0], kind) : 0
  return share === 0 ? words.amounts.none : shareText(share, words)
}
