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
function minutesIn(text: string): number {
  if (text === english.amounts.halfHour) return 30
  const [, hours, half, rest] = /^(?:(\d+)( and a half)? hours?)?(?:(?:^| )(\d+) minutes?)?$/.exec(text) ?? []
  if (text === '' || (hours === undefined && rest === undefined)) throw unreadable(text, 'length')
  return Number(hours ?? 0) * 60 + (half === undefined ? 0 : 30) + Number(rest ?? 0)
}

/** Minutes from a range of lengths: "3 to 10 hours", "half an hour to 2 hours", "10 hours", "up to 1 hour". */
export function minutesRangeIn(text: string): Range {
  const most = valuesIn(english.amounts.upTo, text)?.amount
  if (most !== undefined) return { from: 0, to: minutesIn(most) }
  const [from = '', to] = text.split(' to ')
  if (to === undefined) return { from: minutesIn(from), to: minutesIn(from) }
  const unit = to.replace(/^\d+ /, '')
  return { from: minutesIn(/^\d+$/.test(from) ? `${from} ${unit}` : from), to: minutesIn(to) }
}

/** Numbers from a counted range: "4 to 6 weeks", "1 week", "up to 2 visits". */
export function countIn(text: string): Range {
  const most = valuesIn(english.amounts.upTo, text)?.amount
  if (most !== undefined) return { from: 0, to: countIn(most).to }
  const [, from, to] = /^(\d+)(?: to (\d+))? [a-z]+$/.exec(text) ?? []
  if (from === undefined) throw unreadable(text, 'count')
  return { from: Number(from), to: Number(to ?? from) }
}

/** Minutes since midnight from a stretch of time: "6 to 8 pm", "11 am to noon". */
export function timesIn(text: string): Range {
  const [from = '', to = ''] = text.split(' to ')
  const half = / [ap]m$/.exec(to)?.[0] ?? ''
  return { from: timeIn(/m$|noon/.test(from) ? from : from + half), to: timeIn(to) }
}

/** Minutes since midnight from a time of day: "6 pm", "9:30 am", "noon". */
export function timeIn(text: string): number {
  if (text === english.clock.noon) return 720
  const [, hour, minutes = '0', half] = /^(\d+)(?::(\d\d))? ([ap]m)$/.exec(text) ?? []
  if (hour === undefined) throw unreadable(text, 'time')
  return (Number(hour) % 12) * 60 + Number(minutes) + (half === 'pm' ? 720 : 0)
}

/** The day with this short name. */
export function dayIn(text: string): Day {
  const found = days.find((day) => english.days[day].short === text)
  if (found === undefined) throw unreadable(text, 'day')
  return found
}
