import { days } from '@/lib/program/lists'
import type { Phase } from '@/lib/program/schema'
import type { TimedSession } from '@/lib/program/session-schema'

/** What a minute-by-minute count finds in a week: treatment minutes, and days to come to, by video, in the evening. */
export type CountedWeek = {
  readonly minutes: number
  /** Days in the house: without and with those that may be by video. */
  readonly visits: readonly [least: number, most: number]
  readonly videoDays: readonly [least: number, most: number]
  readonly evenings: number
}

const untreated = [
  'drug-test',
  'mutual-help',
  'break',
  'meal',
  'school',
  'work',
  'court',
  'movement',
  'spiritual',
]
const uncounted = [...untreated, 'dosing', 'child-care', 'other']
const noReasonToCome = ['mutual-help', 'break', 'meal', 'child-care']

/** The week of a phase that begins on a Monday, in which a person takes what `takes` says of choices. */
export function countWeek(
  phase: Phase,
  week: number,
  monday: string,
  takes: (session: TimedSession) => boolean,
): CountedWeek {
  const own = phase.sessions.flatMap((session) => {
    if (!('start' in session) || !session.required || session.takesPart === 'family') return []
    return happens(session, week, monday) && takes(session) ? [session] : []
  })
  const perDay = days.map((day) => own.filter((session) => session.day === day))
  const comes = perDay.map((sessions) =>
    sessions.filter(({ kind, where }) => where !== 'elsewhere' && !noReasonToCome.includes(kind)),
  )
  const withPlace = (places: readonly string[]) =>
    comes.filter((sessions) => sessions.some(({ where }) => places.includes(where))).length
  const all = comes.filter((sessions) => sessions.length > 0).length
  const [least, most] = [withPlace(['in person']), withPlace(['in person', 'either'])]
  return {
    minutes: own.reduce((total, session) => total + minutesCounted(session), 0),
    visits: [least, most],
    videoDays: [all - most, all - least],
    evenings: comes.filter((sessions) => sessions.some(({ start }) => start >= '17:00')).length,
  }
}

/** Minute by minute on a clock that goes round at midnight. */
function minutesCounted({ kind, counts, start, end, lasts, breaks = 0 }: TimedSession): number {
  if (counts === false || uncounted.includes(kind)) return 0
  let minutes = 0
  for (let [hour, minute] = clock(start); ;) {
    minutes += 1
    minute += 1
    if (minute === 60) [hour, minute] = [(hour + 1) % 24, 0]
    const [endHour, endMinute] = clock(end)
    if (hour === endHour && minute === endMinute) break
  }
  return (lasts ?? minutes) - breaks
}

function clock(time: string): [hour: number, minute: number] {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return [hour, minute]
}

/** Asked of the calendar itself, a day at a time. */
function happens(session: TimedSession, week: number, monday: string): boolean {
  if (week < session.week) return false
  const date = new Date(`${monday}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days.indexOf(session.day))
  if (session.repeat === 'monthly') return (session.which ?? []).some((which) => isWhich(date, which))
  const every = { weekly: 1, 'every other week': 2, 'every fourth week': 4 }[session.repeat]
  if (session.from === undefined) return (week - session.week) % every === 0
  const first = new Date(`${session.from}T00:00:00Z`)
  while (first.getUTCDay() !== 1) first.setUTCDate(first.getUTCDate() - 1)
  const apart = Math.round((Date.parse(monday) - first.getTime()) / 604_800_000)
  return ((apart % every) + every) % every === 0
}

function isWhich(date: Date, which: string): boolean {
  const month = date.getUTCMonth()
  const same: number[] = []
  const one = new Date(Date.UTC(date.getUTCFullYear(), month, 1))
  for (; one.getUTCMonth() === month; one.setUTCDate(one.getUTCDate() + 1))
    if (one.getUTCDay() === date.getUTCDay()) same.push(one.getUTCDate())
  const place = ['first', 'second', 'third', 'fourth', 'fifth'].indexOf(which)
  return (which === 'last' ? same.at(-1) : same[place]) === date.getUTCDate()
}
