import { amount, amountRange, hoursRangeText } from '@/lib/program/amount-words'
import { isTreatment } from '@/lib/program/lists'
import { endMinutes, minutesOf } from '@/lib/program/hours'
import { isTimed, usualPart } from '@/lib/program/session-schema'
import type { AppointmentSession, Session, TimedSession } from '@/lib/program/session-schema'
import { timeRange } from '@/lib/program/time-words'
import type { ProgramWords } from '@/lib/program/words'
import { sayDay } from '@/lib/dates/say-day'
import { fill } from '@/lib/words/fill'
import { inARow } from '@/lib/words/in-a-row'

/** What a session is called: the program's own name for it, else its kind. */
export function sessionName({ name, kind }: Session, words: ProgramWords): string {
  return name ?? words.kinds[kind].long
}

/** The same inside a sentence: "a one-to-one talk"; a name of the program's own stays as it is. */
export function nameWithin({ name, kind }: Session, words: ProgramWords): string {
  const { long, within } = words.kinds[kind]
  return name === undefined || name === long ? within : name
}

/** When it takes place, without the day: "6 to 8 pm", "50 to 60 minutes each week", "any time from 5 to 9 am, about 10 minutes". */
export function sessionTime(session: Session, words: ProgramWords): string {
  if (!isTimed(session)) return appointmentText(session, words)
  const times = timeRange(minutesOf(session.start), endMinutes(session), words)
  const { lasts } = session
  if (lasts === undefined) return times
  return fill(words.clock.anyTime, { times, minutes: amount(lasts, words.amounts.minutes) })
}

/** What sets it apart, in the order a person asks: "every other week", "your family, without you", "optional", "not counted". */
export function sessionNotes(session: Session, words: ProgramWords): readonly string[] {
  const { participants, session: said } = words
  return [
    ...(isTimed(session) ? rhythm(session, words) : [said.byAppointment]),
    ...(session.where === 'elsewhere' ? [said.elsewhere] : []),
    ...(words.track?.notes.get(session) ?? []),
    ...(isToldWhoComes(session) ? [participants[session.takesPart]] : []),
    ...breaksOf(session, words),
    ...(session.required ? [] : [said.optional]),
    ...(isTreatment(session.kind) && session.counts !== false ? [] : [said.notCounted]),
  ]
}

/** A family session under a name of its own does not say by it who comes. */
function isToldWhoComes({ takesPart, kind, name }: Session): boolean {
  return takesPart !== usualPart(kind) || (kind === 'family' && name !== undefined)
}

/** How often, where it is not every week, and from which week where it is not the first. */
export function rhythm(session: TimedSession, words: ProgramWords): readonly string[] {
  const { repeat, week, from } = session
  const said = words.session
  const often = repeat === 'monthly' ? monthly(session, words) : words.repeats[repeat]
  const own =
    from === undefined ? often : fill(said.ownRhythm, { rhythm: often, day: sayDay(from, words.locale) })
  return [...(repeat === 'weekly' ? [] : [own]), ...(week === 1 ? [] : [fill(said.fromWeek, { week })])]
}

function monthly({ which = [], day }: TimedSession, words: ProgramWords): string {
  const places = inARow(
    which.map((one) => words.session.which[one]),
    words.locale,
  )
  return fill(words.session.monthly, { which: places, day: words.days[day].long })
}

function breaksOf(session: Session, { amounts, session: said }: ProgramWords): readonly string[] {
  if (!isTimed(session) || session.breaks === undefined) return []
  return [fill(said.breaks, { minutes: amount(session.breaks, amounts.minutes) })]
}

/** How often and how long: "50 minutes each week", "3 times in the whole program, 50 minutes each". */
function appointmentText({ appointment }: AppointmentSession, words: ProgramWords): string {
  const { minutes, times, whenNeeded = false } = appointment
  const said = words.session
  const counted = oftenText(appointment, words)
  const often = whenNeeded ? fill(said.whenNeeded, { often: counted }) : counted
  if (minutes === undefined) return often
  const length =
    minutes.from === 0 ? hoursRangeText(minutes, words) : amountRange(minutes, words.amounts.minutes, words)
  const form = times.to > 1 ? said.several : times.from === 0 || whenNeeded ? said.sometimes : said.once
  return fill(form, { often, minutes: length })
}

function oftenText({ times, per }: AppointmentSession['appointment'], words: ProgramWords): string {
  const said = words.session
  if (times.from === 1 && times.to === 1) return said.often[per]
  const most = times.to === 1 ? said.onlyOnce : fill(said.manyTimes, { count: times.to })
  const range = fill(said.manyTimes, { count: fill(words.amounts.range, times) })
  const count = times.from === 0 ? fill(said.atMost, { times: most }) : times.from === times.to ? most : range
  return fill(said.times[per], { times: count })
}
