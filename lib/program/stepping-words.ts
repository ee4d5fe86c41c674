import { amountRange } from '@/lib/program/amount-words'
import { evenings, weekMinutes } from '@/lib/program/hours'
import { phaseHours } from '@/lib/program/hours-words'
import type { Phase, Program } from '@/lib/program/schema'
import { capital } from '@/lib/program/sentence-case'
import { visitsText } from '@/lib/program/visit-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/**
 * Treatment hours a week, as "10 hours; then 3 hours": a range over all phases would read like a program that has 3
 * hours from its first day.
 */
export function steppingHours(program: Program, words: ProgramWords): string {
  return stepping(program, words, (phase) => phaseHours(phase, words))
}

/** Visits a week in the same way: "4 evenings; then 2 evenings". */
export function steppingVisits(program: Program, words: ProgramWords): string {
  return stepping(program, words, (phase) => visitsText(phase, program, words))
}

/** Evenings a week in the same way. */
export function steppingEvenings(program: Program, words: ProgramWords): string {
  const { amounts } = words
  return stepping(program, words, (phase) => {
    const range = evenings(phase)
    return range.to === 0 ? amounts.none : amountRange(range, amounts.evenings, words)
  })
}

function stepping(program: Program, words: ProgramWords, text: (phase: Phase) => string): string {
  return inSteps(program, program.phases.map(text), words)
}

/**
 * What each part has, one after the other: the first two and the last where there are more than five. Where people
 * move up and down, the first and what the part with most hours has.
 */
function inSteps({ phases, order }: Program, texts: readonly string[], words: ProgramWords): string {
  const { glance } = words
  if (order === 'as needed') {
    const most = Math.max(...phases.map((phase) => weekMinutes(phase).to))
    const heaviest = phases.findIndex((phase) => weekMinutes(phase).to === most)
    const [first = '', last = ''] = [texts[0], texts[heaviest]]
    return first === last ? first : fill(glance.upToThen, { first, last })
  }
  return inTurn(
    texts.filter((text, index) => text !== texts[index - 1]),
    words,
  )
}

/** The same, each part as a sentence. */
export function severalSentences(texts: readonly string[], words: ProgramWords): string {
  const { sentence, next, last: inTheEnd } = words.glance
  const [first = '', ...later] = texts
  const [second = '', last = ''] = [later[0], later.at(-1)]
  const told =
    texts.length <= mostParts
      ? later.map((text) => fill(next, { text }))
      : [fill(next, { text: second }), fill(inTheEnd, { text: last })]
  return [fill(sentence, { text: capital(first, words) }), ...told].join(' ')
}

/** As many parts as a reader can take in one row. */
const mostParts = 5

/** Parts in turn in one row; of more than five the first two and the last. */
export function inTurn(texts: readonly string[], { glance }: ProgramWords): string {
  const [first = '', second = '', ...more] = texts
  const then = (before: string, next: string) => fill(glance.then, { before, then: next })
  if (texts.length <= mostParts) return texts.slice(1).reduce(then, first)
  return fill(glance.inTheEnd, { before: then(first, second), last: more.at(-1) ?? '' })
}
