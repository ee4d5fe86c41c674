import { english, englishForms } from '@/tests/support/english'
import { dayIn, hoursIn, timesIn, unreadable, valuesIn } from '@/tests/support/read-words'
import type { ReadHours } from '@/tests/support/read-words'
import type { Range } from '@/lib/program/hours'
import type { Day } from '@/lib/program/lists'

/** A session at a time, minutes since midnight, as the text tells it. */
export type ReadTimed = { readonly day: Day; readonly times: Range; readonly said: string }
/** A phase as the text tells it. */
export type ReadPhase = {
  readonly level: string
  readonly weeks: string
  readonly hours: ReadHours | undefined
  readonly visits: string
  readonly times: string
  readonly timed: readonly ReadTimed[]
  /** Each as its whole line. */
  readonly appointments: readonly string[]
}

const { text: said } = englishForms

/** Reads the phases of a program back from its plain text, by its lines alone. */
export function readPlainText(text: string): readonly ReadPhase[] {
  const lines = text.split('\n')
  const starts = lines.flatMap((line, index) => (/^-+$/.test(line) && index > 0 ? [index] : []))
  return starts.map((start, index) => readPhase(lines.slice(start + 1, starts[index + 1] ?? lines.length)))
}

function readPhase(lines: readonly string[]): ReadPhase {
  const whole = lines.join('\n')
  const valueOf = (template: string) => {
    const [before = ''] = template.split('{')
    const start = whole.indexOf(before)
    if (start < 0) throw unreadable(whole, template)
    // The next line that is told, or an empty one, ends it.
    const rest = whole.slice(start + before.length)
    return (rest.split(/\n(?=[A-Z][a-z ]+: |\n)/)[0] ?? '').replace(/\s+/g, ' ').trim()
  }
  return {
    level: valueOf(said.level),
    weeks: valueOf(said.weeks),
    hours: hoursIn(valueOf(said.hours)),
    visits: valueOf(said.visits),
    times: valueOf(said.times),
    timed: rowsUnder(said.week, lines).map(readTimed),
    appointments: rowsUnder(said.appointments, lines).map((row) => row.replace(/^- /, '')),
  }
}

/** The rows between a heading and the next empty line, each put together again from its lines. */
function rowsUnder(heading: string, lines: readonly string[]): readonly string[] {
  const start = lines.indexOf(heading)
  if (start < 0) return []
  const rows = lines.slice(start + 1, lines.indexOf('', start))
  return rows.join('\n').replace(/\n +/g, ' ').split('\n')
}

function readTimed(row: string): ReadTimed {
  const [, day, times, rest] =
    /^(\S+) {2,}(.+?)(?: {2,}|(?<= time|minutes|[ap]m|noon|midnight|next day): )(.+)$/.exec(row) ?? []
  if (day === undefined || times === undefined || rest === undefined) throw unreadable(row, 'session')
  return { day: dayIn(day), times: timesIn(times), said: rest }
}

/** The notes in brackets behind a name, as far as they are of the words of the guide. */
export function hasNote(text: string, note: string): boolean {
  return (valuesIn(said.noted, text)?.notes ?? '').split('; ').includes(note)
}

/** True of a line that says that a session does not count for the person. */
export function isSaidNotToCount(text: string): boolean {
  const { session, participants } = english
  return [session.optional, session.notCounted, participants.family].some((note) => hasNote(text, note))
}
