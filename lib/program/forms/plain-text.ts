import { onTopText, programFacts } from '@/lib/program/fact-words'
import { asciiPunctuation } from '@/lib/program/forms/ascii-punctuation'
import type { FormWords } from '@/lib/program/forms/form-words'
import { columns, wrap } from '@/lib/program/forms/wrap'
import { glanceSentence } from '@/lib/program/glance-sentence'
import { sessionsByDay } from '@/lib/program/hours'
import { hoursAWeek } from '@/lib/program/hours-words'
import { lengthText, totalLength } from '@/lib/program/length-words'
import { levelText } from '@/lib/program/level-words'
import type { Phase, Program } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import type { Session } from '@/lib/program/session-schema'
import { sessionTime, sessionName, sessionNotes } from '@/lib/program/session-words'
import { phaseTimes } from '@/lib/program/times-words'
import { trackWords } from '@/lib/program/track-words'
import { visitsText } from '@/lib/program/visit-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** What stands around the facts in an e-mail; the words come from the site. */
export type TextFrame = {
  /** Opens the text while no clinician has signed. */
  readonly draft?: string
  /** What a person must know before they stop or cut down, a line each. */
  readonly safety: readonly string[]
  /** The whole address of the program's page. */
  readonly address: string
}

/** Paragraph by paragraph, each as its lines. */
type Blocks = readonly (readonly string[])[]

/** A program as plain text for an e-mail: at most 80 columns, line ends LF, punctuation ASCII. */
export function plainText(
  program: Program,
  given: ProgramWords,
  formWords: FormWords,
  frame: TextFrame,
): string {
  const words = trackWords(given, program)
  const blocks: Blocks = [
    ...(frame.draft === undefined ? [] : [paragraph(frame.draft)]),
    [...heading(program.name, '='), ...(program.example ? paragraph(words.example) : [])],
    paragraph(glanceSentence(program, words)),
    [...programFacts(program, words), allParts(program, words, formWords)].flatMap(item),
    ...program.phases.flatMap((_, index) => phaseBlocks(program, index, words, formWords)),
    frame.safety.flatMap(item),
    [...paragraph(formWords.text.page), frame.address],
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/** How long all parts are together. */
function allParts(program: Program, words: ProgramWords, { text }: FormWords): string {
  return fill(text.weeks, { weeks: totalLength(program, words) })
}

function phaseBlocks(program: Program, index: number, words: ProgramWords, formWords: FormWords): Blocks {
  const { phases } = program
  const phase = phases[index]
  if (phase === undefined) return []
  const { text } = formWords
  const about = [
    fill(text.level, { level: levelText(phase, words) }),
    fill(text.weeks, { weeks: lengthText(phase, words) }),
    fill(text.visits, { visits: visitsText(phase, program, words) }),
    fill(text.times, { times: phaseTimes(phase, words) }),
    fill(text.hours, { hoursAWeek: hoursAWeek(phase, words) }),
    fill(text.changes, { changes: phase.whatChanges }),
  ]
  return [
    [
      ...heading(fill(text.phase, { number: index + 1, count: phases.length, name: phase.name }), '-'),
      ...about.flatMap(paragraph),
    ],
    [...paragraph(text.goals), ...phase.goals.flatMap(item)],
    withHeading(text.week, weekLines(phase, words, formWords)),
    withHeading(
      text.appointments,
      phase.sessions
        .filter((one) => !isTimed(one))
        .flatMap((one) => item(appointmentLine(one, words, formWords))),
    ),
    paragraph(onTopText(phase, program, words)),
  ]
}

/**
 * One line a session: day, time, name, each two spaces from the next so that a program can read them too. Times in more
 * than one zone, and very long words, take too much room for columns; there the name stands behind a colon.
 */
function weekLines(phase: Phase, words: ProgramWords, formWords: FormWords): readonly string[] {
  const rows = sessionsByDay(phase).flatMap(({ day, sessions }) =>
    sessions.map((session) => ({
      day: asciiPunctuation(words.days[day].short),
      time: asciiPunctuation(sessionTime(session, words)),
      name: asciiPunctuation(namedSession(session, words, formWords)),
    })),
  )
  const widest = (field: 'day' | 'time') => Math.max(...rows.map((row) => row[field].length)) + 2
  const [days, times] = [widest('day'), widest('time')]
  const longest = Math.max(...rows.flatMap(({ name }) => name.split(' ').map((word) => word.length)))
  return rows.flatMap(({ day, time, name }) =>
    times > widestTimes || days + times + longest > columns
      ? wrap(fill(formWords.text.appointment, { name: time, minutes: name }), day.padEnd(days))
      : wrap(name, `${day.padEnd(days)}${time.padEnd(times)}`),
  )
}

/** Characters of the column of times at most: the names keep half of the line. */
const widestTimes = 36

function heading(text: string, underline: string): readonly string[] {
  const lines = paragraph(text)
  return [...lines, underline.repeat(Math.max(...lines.map((line) => line.length)))]
}

function withHeading(text: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...paragraph(text), ...lines]
}

function item(text: string): readonly string[] {
  return wrap(asciiPunctuation(text), '- ')
}

function paragraph(text: string): readonly string[] {
  return wrap(asciiPunctuation(text))
}

/** What a session is called, and what sets it apart: "Family session (every other week, from week 2)". */
function namedSession(session: Session, words: ProgramWords, { text }: FormWords): string {
  const name = sessionName(session, words)
  const notes = notesOf(session, words)
  return notes.length === 0 ? name : fill(text.noted, { name, notes: notes.join('; ') })
}

/** A session by appointment in one line: "One-to-one: 50 to 60 minutes each week". */
function appointmentLine(session: Session, words: ProgramWords, formWords: FormWords): string {
  const { text } = formWords
  return fill(text.appointment, {
    name: namedSession(session, words, formWords),
    minutes: sessionTime(session, words),
  })
}

function notesOf(session: Session, words: ProgramWords): readonly string[] {
  // The heading of the list says it once.
  return sessionNotes(session, words).filter((note) => note !== words.session.byAppointment)
}
