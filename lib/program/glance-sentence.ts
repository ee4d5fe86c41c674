import { weeksText } from '@/lib/program/amount-words'
import { allWeeks, weekMinutes } from '@/lib/program/hours'
import { hoursBriefly, hoursInSentence } from '@/lib/program/hours-words'
import { ownLength, pauseText } from '@/lib/program/length-words'
import type { Phase, Program } from '@/lib/program/schema'
import { capital } from '@/lib/program/sentence-case'
import { inTurn, severalSentences } from '@/lib/program/stepping-words'
import { trackWords } from '@/lib/program/track-words'
import { visitsText } from '@/lib/program/visit-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** The program in one sentence: what a week of each part is like, and how long the first takes; in several where one holds too much. */
export function glanceSentence(program: Program, given: ProgramWords): string {
  const words = trackWords(given, program)
  const { glance } = words
  if (program.phases.every((phase) => weekMinutes(phase).to === 0)) return glance.none
  if (program.order === 'as needed') return asSentence(upAndDown(program, words), words)
  const one = asSentence(inTurn(partsInTurn(program, words, hoursInSentence), words), words)
  if (one.length <= mostLetters || program.phases.length === 1) return one
  return severalSentences(partsInTurn(program, words, hoursBriefly), words)
}

/** Letters that a reader can take in one sentence. */
const mostLetters = 170

function asSentence(text: string, words: ProgramWords): string {
  return fill(words.glance.sentence, { text: capital(text, words) })
}

/** The first part with its length, and what follows: parts with another week, and weeks off. */
function partsInTurn(
  program: Program,
  words: ProgramWords,
  hours: typeof hoursInSentence,
): readonly string[] {
  const { glance } = words
  const week = (phase: Phase, isFirst: boolean) => ({
    visits: visitsText(phase, program, words),
    hours: hours(phase, words, isFirst),
  })
  const stretches = sameWeeks(program.phases, (phase) => fill(glance.part, week(phase, false)))
  return stretches.flatMap(({ text, phases }, index) => {
    const [phase] = phases
    const pause = phases.at(-1)?.pauseAfter
    const weeks = lengthOf(phases, words, hours === hoursBriefly)
    return [
      index === 0 && phase ? fill(glance.first, { ...week(phase, true), weeks }) : text,
      ...(pause === undefined ? [] : [pauseText(pause, words)]),
    ]
  })
}

type Stretch = { readonly text: string; readonly phases: readonly Phase[] }

/** Parts with the same week and nothing between them are one stretch of time. */
function sameWeeks(phases: readonly Phase[], textOf: (phase: Phase) => string): readonly Stretch[] {
  return phases.reduce<readonly Stretch[]>((before, phase) => {
    const text = textOf(phase)
    const last = before.at(-1)
    if (last?.text !== text || last.phases.at(-1)?.pauseAfter !== undefined)
      return [...before, { text, phases: [phase] }]
    return [...before.slice(0, -1), { text, phases: [...last.phases, phase] }]
  }, [])
}

function lengthOf(phases: readonly Phase[], words: ProgramWords, isShort: boolean): string {
  const [only, ...more] = phases
  return only !== undefined && more.length === 0
    ? ownLength(only, words, isShort)
    : weeksText(allWeeks(phases.map(({ weeks }) => weeks)), words)
}

function upAndDown(program: Program, words: ProgramWords): string {
  const { glance } = words
  const [first] = program.phases
  if (first === undefined) return ''
  const byHours = program.phases.toSorted((a, b) => weekMinutes(b).to - weekMinutes(a).to)
  const [most = first, least = first] = [byHours[0], byHours.at(-1)]
  const before = fill(glance.begin, weekOf(first, program, words, true))
  if (most !== first) return fill(glance.more, { before, ...weekOf(most, program, words) })
  return least === first ? before : fill(glance.less, { before, ...weekOf(least, program, words) })
}

function weekOf(phase: Phase, program: Program, words: ProgramWords, isFirst = false) {
  return { visits: visitsText(phase, program, words), hours: hoursInSentence(phase, words, isFirst) }
}
