import { english, englishForms } from '@/tests/support/english'
import {
  countIn,
  dayIn,
  minutesRangeIn,
  timeIn,
  timesIn,
  unreadable,
  valuesIn,
} from '@/tests/support/read-words'
import type { Range } from '@/lib/program/hours'
import type { Day } from '@/lib/program/lists'

/** A stretch of a day, minutes since midnight, with the notes behind it. */
export type ReadStretch = { readonly day: Day; readonly times: Range; readonly notes: string }
/** What a line says about when: single times, days and span, that all is by appointment, that nothing is required, or nothing. */
type ReadWhen =
  | { readonly how: 'times'; readonly stretches: readonly ReadStretch[] }
  | { readonly how: 'span'; readonly visits: Range; readonly days: readonly Day[]; readonly times: Range }
  | { readonly how: 'appointments' }
  | { readonly how: 'none' }
  | { readonly how: 'hours' }
/** A text message, read back. */
export type ReadSms = {
  readonly draft: boolean
  readonly example: boolean
  readonly name: string
  readonly minutes: Range
  readonly plusAppointments: boolean
  readonly when: ReadWhen
}

const { sms } = englishForms

/** Reads a text message back, from its end: a name may hold any sign. */
export function readSms(line: string): ReadSms {
  const draft = line.startsWith(`${sms.draft} `)
  const undrafted = draft ? line.slice(sms.draft.length + 1) : line
  const example = undrafted.startsWith(`${sms.example} `)
  const rest = example ? undrafted.slice(sms.example.length + 1) : undrafted
  const colon = rest.lastIndexOf(': ')
  const about = { draft, example, name: rest.slice(0, colon) }
  const facts = rest.slice(colon + 2, -1).split('. ')
  const hours = valuesIn(english.hoursAWeek, facts.at(-1) ?? '')?.hours
  if (hours === undefined || facts.length > 2) throw unreadable(line, 'text message')
  const when = facts.length === 2 ? (facts[0] ?? '') : undefined
  const visits = when === undefined ? undefined : valuesIn(english.amounts.andAppointments, when)?.visits
  return {
    ...about,
    minutes: minutesRangeIn(hours),
    plusAppointments: visits !== undefined,
    when: readWhen(visits ?? when),
  }
}

function readWhen(text: string | undefined): ReadWhen {
  if (text === undefined) return { how: 'hours' }
  if (text === english.session.byAppointment) return { how: 'appointments' }
  if (text === english.amounts.noVisits) return { how: 'none' }
  const { visits, days, from, to } = valuesIn(sms.span, text) ?? {}
  if (visits !== undefined && days !== undefined && from !== undefined && to !== undefined) {
    return {
      how: 'span',
      visits: countIn(visits),
      days: days.split(', ').map(dayIn),
      times: { from: timeIn(from), to: timeIn(to) },
    }
  }
  return { how: 'times', stretches: splitOutside(text, ';').flatMap(readGroup) }
}

/** "Mon, Wed 6 to 7 pm, 8 to 9 pm (optional)": days, then stretches that they all have. */
function readGroup(group: string): readonly ReadStretch[] {
  const [, days, times] = /^((?:[A-Z]\w+(?:, )?)+) (.+)$/.exec(group) ?? []
  if (days === undefined || times === undefined) throw unreadable(group, 'list of days and times')
  return days.split(', ').flatMap((day) =>
    splitOutside(times, ',').map((stretch) => {
      const { name = stretch, notes = '' } = valuesIn(englishForms.text.noted, stretch) ?? {}
      return { day: dayIn(day), times: timesIn(name), notes }
    }),
  )
}

/** Splits at a sign and a space, but not inside brackets. */
function splitOutside(text: string, sign: string): readonly string[] {
  return text.split(new RegExp(`${sign} (?![^(]*\\))`))
}
