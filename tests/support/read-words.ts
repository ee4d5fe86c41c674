import { english } from '@/tests/support/english'
import type { Range } from '@/lib/program/hours'
import { days } from '@/lib/program/lists'
import type { Day } from '@/lib/program/lists'

/** Text that the reader of a form could not make sense of: the test fails with it. */
export function unreadable(text: string, wanted: string): Error {
  return new Error(`"${text}" is no ${wanted}`)
}

/** What stands at the names of a template, where the whole text has its form; undefined where it has not. */
export function valuesIn(template: string, text: string): Readonly<Record<string, string>> | undefined {
  const pattern = patterns.get(template) ?? patternOf(template)
  patterns.set(template, pattern)
  return pattern.exec(text)?.groups
}

/** Each template is read thousands of times. */
const patterns = new Map<string, RegExp>()

function patternOf(template: string): RegExp {
  const escaped = template.replace(/[.+?^$*()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(`^${escaped.replace(/\{(\w+)\}/g, '(?<$1>.+)')}$`)
}

/** Minutes from a length as it is said in English: "9 and a half hours" is 570. */
export function minutesIn(text: string): number {
  if (text === english.amounts.halfHour) return 30
  const [, hours, part, rest] =
    /^(?:(\d+)(?: and a (half|quarter))? hours?)?(?:(?:^| )(\d+) minutes?)?$/.exec(text) ?? []
  if (text === '' || (hours === undefined && rest === undefined)) throw unreadable(text, 'length')
  return Number(hours ?? 0) * 60 + (part === undefined ? 0 : part === 'half' ? 30 : 15) + Number(rest ?? 0)
}

/** Minutes from a range of lengths: "3 to 10 hours", "half an hour to 2 hours", "10 hours", "up to 1 hour". */
export function minutesRangeIn(text: string): Range {
  const most = valuesIn(english.amounts.upTo, text)?.amount
  if (most !== undefined) return { from: 0, to: minutesIn(most) }
  const [from = '', to] = text.split(' to ')
  if (to === undefined) return { from: minutesIn(from), to: minutesIn(from) }
  const unit = /^\d+ minutes/.test(to) ? 'minutes' : 'hours'
  return {
    from: minutesIn(/(hours?|minutes?|hour)$/.test(from) ? from : `${from} ${unit}`),
    to: minutesIn(to),
  }
}

/** Treatment time of a phase's weeks, as it is said. */
export type ReadHours = {
  readonly usual: Range
  readonly withBreaks?: Range
  /** Of the heaviest week. */
  readonly most: number
}

/** Reads the treatment time of a phase; undefined for a phase told by its only session. */
export function hoursIn(text: string): ReadHours | undefined {
  const { amounts, hoursAWeek } = english
  if (text === amounts.noHours) return { usual: { from: 0, to: 0 }, most: 0 }
  const only = valuesIn(amounts.onlySomeWeeks, text)?.most
  if (only !== undefined) return { usual: { from: 0, to: 0 }, most: minutesIn(only) }
  const some = valuesIn(amounts.someWeeks, text)
  const rest = some?.hours ?? text
  const breaks = valuesIn(amounts.withBreaks, rest)
  const hours = valuesIn(hoursAWeek, breaks?.hours ?? rest)?.hours
  if (hours === undefined) return undefined
  const usual = minutesRangeIn(hours)
  return {
    usual,
    ...(breaks?.withBreaks === undefined ? {} : { withBreaks: minutesRangeIn(breaks.withBreaks) }),
    most: some?.most === undefined ? usual.to : minutesIn(some.most),
  }
}

/** Numbers from a counted range: "4 to 6 weeks", "1 week", "up to 2 visits". */
export function countIn(text: string): Range {
  const most = valuesIn(english.amounts.upTo, text)?.amount
  if (most !== undefined) return { from: 0, to: countIn(most).to }
  const [, from, to] = /^(\d+)(?: to (\d+))? [a-z]+$/.exec(text) ?? []
  if (from === undefined) throw unreadable(text, 'count')
  return { from: Number(from), to: Number(to ?? from) }
}

/** Minutes since midnight from a stretch of time, in the first of its zones: "6 to 8 pm", "11 pm to 1 am the next day". */
export function timesIn(text: string): Range {
  const window = text.startsWith(anyTime) ? text.slice(anyTime.length).replace(/, about .*$/, '') : text
  const zone =
    /^(.+?) (?:Eastern|Central|Mountain|Arizona|Pacific|Alaska|Hawaii|Atlantic|Guam|Samoa)(?:,| time|$)/.exec(
      window,
    )
  const own = zone?.[1] ?? window
  const [from = '', to = ''] = own.split(' to ')
  const half = / [ap]m$/.exec(to)?.[0] ?? ''
  const start = timeIn(/m$|noon|midnight/.test(from) ? from : from + half)
  const end = timeIn(to)
  return { from: start, to: end <= start ? end + 1440 : end }
}
const anyTime = 'any time from '

/** Minutes since midnight from a time of day: "6 pm", "9:30 am", "noon", "1 am the next day". */
export function timeIn(text: string): number {
  const { clock } = english
  if (text === clock.noon) return 720
  if (text === clock.midnight) return 0
  const next = valuesIn(clock.nextDay, text)?.time
  if (next !== undefined) return timeIn(next) + 1440
  const [, hour, minutes = '0', half] = /^(\d+)(?::(\d\d))? ([ap]m)$/.exec(text) ?? []
  if (hour === undefined) throw unreadable(text, 'time')
  return (Number(hour) % 12) * 60 + Number(minutes) + (half === 'pm' ? 720 : 0)
}

/** Days as a row: "Mon to Fri", "Mon, Thu". */
export function daysIn(text: string): readonly Day[] {
  const [first = '', last] = text.split(' to ')
  if (last === undefined) return text.split(', ').map(dayIn)
  return days.slice(days.indexOf(dayIn(first)), days.indexOf(dayIn(last)) + 1)
}

/** The day with this short name. */
export function dayIn(text: string): Day {
  const found = days.find((day) => english.days[day].short === text)
  if (found === undefined) throw unreadable(text, 'day')
  return found
}
