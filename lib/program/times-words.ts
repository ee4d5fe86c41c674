import { daysInARow } from '@/lib/program/row-words'
import { isTreatment } from '@/lib/program/lists'
import { partOfDay } from '@/lib/program/presence'
import type { Phase, Program } from '@/lib/program/schema'
import { rhythm } from '@/lib/program/session-words'
import { timeRange } from '@/lib/program/time-words'
import { timesOfDay } from '@/lib/program/times-of-day'
import type { TimeOfDay } from '@/lib/program/times-of-day'
import { trackWords } from '@/lib/program/track-words'
import { hasAppointments } from '@/lib/program/visit-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/**
 * When a person is there, part by part: "evenings, 6:30 to 9:30 pm; Saturday morning, 9 to 11 am; then …". Never one
 * span over times between which nobody is there.
 */
export function timesText(program: Program, given: ProgramWords): string {
  const words = trackWords(given, program)
  const text = timesInTurn(program, words).reduce((before, then) => fill(words.times.then, { before, then }))
  return inItsZone(text, program, words)
}

/** The times of the first part, and those of the parts after it where they differ: a reader needs the first first. */
export function firstAndLaterTimes(program: Program, given: ProgramWords) {
  const words = trackWords(given, program)
  const [first = '', ...later] = timesInTurn(program, words)
  const said = (text: string) => inItsZone(text, program, words)
  return {
    first: said(first),
    later:
      later.length === 0
        ? undefined
        : said(later.reduce((before, then) => fill(words.times.then, { before, then }))),
  }
}

/** The times of each part that differs from the one before; all in one text where parts are not in turn. */
function timesInTurn({ phases, order }: Program, words: ProgramWords): readonly string[] {
  const texts = phases.map((phase) => ({ phase, text: phaseTimes(phase, words) }))
  const differ = texts.filter(({ text }, index) => text !== texts[index - 1]?.text)
  if (order !== 'as needed' || differ.length === 1) return differ.map(({ text }) => text)
  const byName = texts.map(({ phase, text }) => fill(words.times.inPhase, { phase: phase.name, times: text }))
  return [byName.reduce((one, other) => fill(words.times.and, { one, other }))]
}

/** With the time zone, where a track has one and its parts have set times. */
function inItsZone(text: string, { phases, timeZone = [] }: Program, words: ProgramWords): string {
  const [zone, ...more] = timeZone
  if (
    zone === undefined ||
    more.length > 0 ||
    !phases.some(({ sessions }) => sessions.some((one) => 'day' in one))
  )
    return text
  return fill(words.clock.allInZone, { times: text, zone: words.clock.zones[zone] })
}

/** The times of one phase. */
export function phaseTimes(phase: Phase, words: ProgramWords): string {
  const found = timesOfDay(phase)
  const [first, ...others] = found
  if (first === undefined) return hasAppointments(phase) ? words.session.byAppointment : words.amounts.none
  const all = found.map(({ time }) => time)
  return others.reduce(
    (one, { time, isInstead }) =>
      fill(isInstead ? words.times.or : words.times.and, { one, other: timeText(time, all, words) }),
    timeText(first.time, all, words),
  )
}

function timeText(time: TimeOfDay, all: readonly TimeOfDay[], words: ProgramWords): string {
  const { times: said } = words
  const range = timeRange(time.from, time.to, words)
  const times = time.isOpen ? fill(said.anyTime, { times: range }) : range
  const text = fill(said.at, { days: daysText(time, all, words), times })
  return time.isSometimes ? fill(said.sometimes, { times: text, rhythm: rhythmOf(time, words) }) : text
}

/** "evenings", or by name where they are one day alone or where more than one group of days has that part. */
function daysText(time: TimeOfDay, all: readonly TimeOfDay[], words: ProgramWords): string {
  const part = partOfDay(time)
  const said = words.times.parts[part]
  const [only, ...more] = time.days
  if (only !== undefined && more.length === 0) return fill(said.one, { day: words.days[only].long })
  const isAlone = all.every((one) => one === time || partOfDay(one) !== part || one.days.length === 1)
  return isAlone ? said.all : fill(said.some, { days: daysInARow(time.days, words) })
}

/** How often, where all sessions that are not every week say the same. */
function rhythmOf({ sessions }: TimeOfDay, words: ProgramWords): string {
  const rhythms = new Set(
    sessions.filter(({ kind }) => isTreatment(kind)).map((one) => rhythm(one, words).join(', ')),
  )
  rhythms.delete('')
  const [only] = [...rhythms]
  return only === undefined || rhythms.size > 1 ? words.times.someWeeks : only
}
