import { weeksText } from '@/lib/program/amount-words'
import { totalWeeks, weekMinutes } from '@/lib/program/hours'
import { hoursInSentence } from '@/lib/program/hours-words'
import { lengthText } from '@/lib/program/length-words'
import type { Phase, Program } from '@/lib/program/schema'
import { capital } from '@/lib/program/sentence-case'
import { inTurn } from '@/lib/program/stepping-words'
import { trackWords } from '@/lib/program/track-words'
import { visitsText } from '@/lib/program/visit-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** The program in one sentence: what a week of each part is like, and how long the first takes. */
export function glanceSentence(program: Program, given: ProgramWords): string {
  const words = trackWords(given, program)
  const { glance } = words
  if (program.phases.every((phase) => weekMinutes(phase).to === 0)) return glance.none
  const text = program.order === 'as needed' ? upAndDown(program, words) : oneAfterAnother(program, words)
  return fill(glance.sentence, { text: capital(text, words) })
}

function oneAfterAnother(program: Program, words: ProgramWords): string {
  const { glance } = words
  const parts = program.phases.map((phase) => fill(glance.part, weekOf(phase, program, words)))
  const different = parts.flatMap((text, index) => (text === parts[index - 1] ? [] : [index]))
  const [first = 0, second = parts.length] = different
  const same = program.phases.slice(first, second)
  const texts = different.map((index) => parts[index] ?? '')
  const [phase] = program.phases
  if (phase === undefined) return ''
  const opening = fill(glance.first, {
    ...weekOf(phase, program, words, true),
    weeks: lengthOf(same, program, words),
  })
  return inTurn([opening, ...texts.slice(1)], words)
}

/** Parts with the same week are one stretch of time. */
function lengthOf(phases: readonly Phase[], program: Program, words: ProgramWords): string {
  const [only, ...more] = phases
  return only !== undefined && more.length === 0
    ? lengthText(only, words)
    : weeksText(totalWeeks({ ...program, phases: [...phases] }), words)
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
