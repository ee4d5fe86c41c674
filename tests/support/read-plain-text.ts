import { english, englishForms } from '@/tests/support/english'
import { countIn, dayIn, minutesRangeIn, timesIn, unreadable, valuesIn } from '@/tests/support/read-words'
import type { Range } from '@/lib/program/hours'
import type { Day } from '@/lib/program/lists'

/** A session as the text tells it: what it is called, and the notes behind it. */
type ReadSession = { readonly name: string; readonly notes: readonly string[] }
/** A session at a time, minutes since midnight. */
export type ReadTimed = ReadSession & { readonly day: Day; readonly times: Range }
/** A session by appointment. */
export type ReadAppointment = ReadSession & { readonly minutes: Range; readonly per: 'week' | 'month' }
/** A phase as the text tells it; minutes of treatment a week as it says them. */
export type ReadPhase = {
  readonly level: string
  readonly weeks: Range
  readonly minutes: Range
  readonly timed: readonly ReadTimed[]
  readonly appointments: readonly ReadAppointment[]
}

const { text: said } = englishForms
const knownNotes = [
  ...Object.values(english.repeats),
  ...Object.values(english.participants),
  english.session.optional,
  english.session.notCounted,
  ...[1, 2, 3, 4].map((week) => english.session.fromWeek.replace('{week}', String(week))),
]

/** Reads the phases of a program back from its plain text, by its lines alone. */
export function readPlainText(text: string): readonly ReadPhase[] {
  const lines = text.split('\n')
  const starts = lines.flatMap((line, index) => (/^-+$/.test(line) && index > 0 ? [index] : []))
  return starts.map((start, index) => readPhase(lines.slice(start + 1, starts[index + 1] ?? lines.length)))
}

function readPhase(lines: readonly string[]): ReadPhase {
  const valueOf = (template: string, name: string) => {
    const found = lines.map((line) => valuesIn(template, line)?.[name]).find((value) => value !== undefined)
    if (found === undefined) throw unreadable(lines.join(' | '), template)
    return found
  }
  return {
    level: valueOf(said.level, 'level'),
    weeks: countIn(valueOf(said.weeks, 'weeks')),
    minutes: minutesRangeIn(valueOf(said.hours.replace('{hoursAWeek}', english.hoursAWeek), 'hours')),
    timed: rowsUnder(said.week, lines).map(readTimed),
    appointments: rowsUnder(said.appointments, lines).map((row) => readAppointment(row.replace(/^- /, ''))),
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
  const [, day, times, rest] = /^(\S+) {2,}(.+?) {2,}(.+)$/.exec(row) ?? []
  if (day === undefined || times === undefined || rest === undefined) throw unreadable(row, 'session')
  return { day: dayIn(day), times: timesIn(times), ...readNamed(rest) }
}

function readAppointment(row: string): ReadAppointment {
  const { name = '', minutes = '' } = valuesIn(said.appointment, row) ?? {}
  const weekly = valuesIn(english.session.eachWeek, minutes)?.minutes
  const length = weekly ?? valuesIn(english.session.eachMonth, minutes)?.minutes
  if (length === undefined) throw unreadable(row, 'appointment')
  return { minutes: countIn(length), per: weekly === undefined ? 'month' : 'week', ...readNamed(name) }
}

/** The name, and the notes when what stands in brackets at the end are notes. */
function readNamed(text: string): ReadSession {
  const { name, notes = '' } = valuesIn(said.noted, text) ?? {}
  const found = notes.split('; ')
  return name !== undefined && found.every((note) => knownNotes.includes(note))
    ? { name, notes: found }
    : { name: text, notes: [] }
}
