import { amount, amountRange } from '@/lib/program/amount-words'
import { isRare } from '@/lib/program/appointment-minutes'
import { waysOf } from '@/lib/program/choice-ways'
import { counts, mustCome } from '@/lib/program/counts-as-treatment'
import { differentWeeks } from '@/lib/program/cycle'
import { dayPlaces, rangeOfDays, staysIn } from '@/lib/program/day-counts'
import type { DayCounts, DayPlace } from '@/lib/program/day-counts'
import { appointments, programDays, visits } from '@/lib/program/hours'
import { partsOfDay } from '@/lib/program/lists'
import { plainWeeks } from '@/lib/program/plain-week'
import type { Phase, Program } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import { nameWithin, rhythm } from '@/lib/program/session-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'
import { inARow, oneOf } from '@/lib/words/in-a-row'

type Setting = Pick<Program, 'setting'>

/**
 * The days of a phase's week, as they are said: "3 evenings", "2 evenings here and 1 evening by video", "1 morning or 1
 * evening", "3 to 5 days, you choose which", and by appointment what is so in every week.
 */
export function visitsText(phase: Phase, program: Setting, words: ProgramWords): string {
  const { amounts } = words
  const days = daysText(phase, program, words)
  const names = appointmentNames(phase, words)
  if (names === undefined) return days ?? amounts.noVisits
  return days === undefined
    ? fill(amounts.byAppointment, { names })
    : fill(amounts.andAppointments, { visits: days, names })
}

/** The days alone; undefined where a person comes by appointment or not at all. */
export function daysText(phase: Phase, program: Setting, words: ProgramWords): string | undefined {
  const { amounts } = words
  const most = programDays(phase).to
  if (most === 0) return undefined
  const plain = plainWeeks(phase)
  const usual = programDays(plain)
  const [shown, isWhole] = usual.to === 0 ? [phase, true] : [plain, false]
  const text = sayDays(shown, program, words)
  if (isWhole || usual.to === most) return text
  return fill(amounts.someDays, {
    days: text,
    most: amount(most, visits(phase).to === 0 ? amounts.partsOfDay.day : amounts.visits),
  })
}

function sayDays(phase: Phase, program: Setting, words: ProgramWords): string {
  const { amounts } = words
  const weeks = differentWeeks(phase).map((week) => waysOf(week, phase.choices).map(staysIn))
  const ways = weeks.flat().filter(({ size }) => size > 0)
  const [first, ...others] = [...new Map(ways.map((one) => [keyOf(one), one])).values()]
  if (first === undefined) return amounts.noVisits
  const isNotWeekly = weeks.some((ways) => ways.some(({ size }) => size === 0))
  const text =
    others.length === 0
      ? countsText(first, program, words)
      : (oneKindEach([first, ...others], program, words) ?? severalWays([first, ...others], program, words))
  const said =
    chooses(phase) && !isEither([first, ...others]) ? fill(amounts.youChoose, { days: text }) : text
  return isNotWeekly ? fill(amounts.rhythm, { amount: said, rhythm: rhythmOf(phase, words) }) : said
}

/** "3 evenings and 1 morning", each with its place where there is more than one. */
function countsText(days: DayCounts, program: Setting, words: ProgramWords): string {
  const texts = dayPlaces.flatMap((place) => {
    const own = partsOfDay
      .map((part) => ({ part, count: days.get(`${place} ${part}`) ?? 0 }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count)
      .map(({ part, count }) => amount(count, words.amounts.partsOfDay[part]))
    return own.length === 0 ? [] : [inPlace(inARow(own, words.locale), place, program, words)]
  })
  return inARow(texts, words.locale)
}

/** Ways of which each has days of one kind alone: "3 to 5 days", "3 mornings or 3 evenings". */
function oneKindEach(ways: readonly DayCounts[], program: Setting, words: ProgramWords): string | undefined {
  if (ways.some(({ size }) => size !== 1)) return undefined
  if (isEither(ways))
    return oneOf(
      ways.map((one) => countsText(one, program, words)),
      words.locale,
    )
  const [key] = [...(ways[0]?.keys() ?? [])]
  if (key === undefined || ways.some((one) => !one.has(key))) return undefined
  const place = dayPlaces.find((one) => key.startsWith(one))
  const part = partsOfDay.find((one) => key.endsWith(one))
  if (place === undefined || part === undefined) return undefined
  const range = rangeOfDays(ways, place)
  return inPlace(amountRange(range, words.amounts.partsOfDay[part], words), place, program, words)
}

/** True of ways that differ in the kind of day alone, and not in how many. */
function isEither(ways: readonly DayCounts[]): boolean {
  const kinds = new Set(ways.map((one) => [...one.keys()].join()))
  const sizes = new Set(ways.map((one) => [...one.values()].join()))
  return (
    ways.every(({ size }) => size === 1) && kinds.size === ways.length && kinds.size > 1 && sizes.size === 1
  )
}

/** Ways with days of more than one kind: how many in each place. */
function severalWays(ways: readonly DayCounts[], program: Setting, words: ProgramWords): string {
  const texts = dayPlaces.flatMap((place) => {
    const range = rangeOfDays(ways, place)
    if (range.to === 0) return []
    const forms = place === 'video' ? words.amounts.partsOfDay.day : words.amounts.visits
    return [inPlace(amountRange(range, forms, words), place, program, words)]
  })
  return inARow(texts, words.locale)
}

function inPlace(days: string, place: DayPlace, { setting }: Setting, { amounts }: ProgramWords): string {
  return setting === 'in person' ? days : fill(amounts[place], { days })
}

/** True where people have other days than others in the same week. */
function chooses(phase: Phase): boolean {
  return differentWeeks(phase).some((week) => {
    const daySets = waysOf(week, phase.choices).map((way) =>
      [...new Set(way.filter(mustCome).map(({ day }) => day))].sort().join(),
    )
    return new Set(daySets).size > 1
  })
}

/** How often a phase has something to come to that is not every week. */
function rhythmOf(phase: Phase, words: ProgramWords): string {
  const timed = phase.sessions.filter(isTimed).filter(mustCome)
  const all = new Set(timed.map((session) => rhythm(session, words).join(', ')))
  const [only = ''] = [...all]
  return all.size === 1 && only !== '' ? only : words.times.someWeeks
}

/** Treatment by appointment in each week, in words; where there is nothing else, what is not in each. */
function appointmentNames(phase: Phase, words: ProgramWords): string | undefined {
  const all = appointments(phase).filter(counts)
  const often = all.filter((session) => !isRare(session))
  const said = often.length > 0 ? often : programDays(phase).to === 0 ? all : []
  const names = [...new Set(said.map((session) => nameWithin(session, words)))]
  return names.length === 0 ? undefined : inARow(names, words.locale)
}

/** True when treatment time of the phase is by appointment. */
export function hasAppointments({ sessions }: Pick<Phase, 'sessions'>): boolean {
  return sessions.some((session) => counts(session) && !isTimed(session))
}

function keyOf(days: DayCounts): string {
  return [...days]
    .map(([kind, count]) => `${kind} ${count}`)
    .sort()
    .join()
}
