import { hoursRangeText } from '@/lib/program/amount-words'
import { mustCome } from '@/lib/program/counts-as-treatment'
import { chosenDayTimes } from '@/lib/program/forms/chosen-days'
import { dayTimes } from '@/lib/program/forms/day-times'
import { isDiscreet } from '@/lib/program/forms/discreet'
import type { FormWords } from '@/lib/program/forms/form-words'
import { gsm7, gsm7Length } from '@/lib/program/forms/gsm7'
import { weekMinutes } from '@/lib/program/hours'
import { hoursInSentence } from '@/lib/program/hours-words'
import type { Phase, Program } from '@/lib/program/schema'
import type { TimedSession } from '@/lib/program/session-schema'
import { phaseTimes } from '@/lib/program/times-words'
import { trackWords } from '@/lib/program/track-words'
import { hasAppointments, visitsText } from '@/lib/program/visit-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** Characters of one text message in the alphabet of gsm7.ts. Source: 3GPP TS 23.038. */
const smsLength = 160

/** What the line says beside the facts. */
export type SmsFrame = {
  /** True while no clinician has signed. */
  readonly draft: boolean
}

/** True where the program has a text message: its name, or the discreet one, says nothing and has the letters. */
export function hasMessage({ name, discreetName }: Program, { sms }: FormWords): boolean {
  const shown = gsm7(discreetName ?? name)
  return shown !== undefined && isDiscreet(shown, sms.never)
}

/**
 * The first phase in one text message: name, days with times, hours a week. Where that is too long it says less,
 * never a part of a word or number, and the name stays: without what may be left out; with the days of a choice in a
 * few words; without what is not in every week; then times of day; then when without the hours; then days; then the
 * hours alone. Undefined where the name does not go into a message, since it says what is treated or has letters that
 * messages do not have: then `discreetName` is needed.
 */
export function smsLine(
  program: Program,
  given: ProgramWords,
  formWords: FormWords,
  { draft }: SmsFrame,
): string | undefined {
  const [phase] = program.phases
  if (!phase) throw new Error(`program "${program.id}" has no phase`)
  const { sms } = formWords
  const words = trackWords(given, program)
  const name = program.discreetName ?? program.name
  if (!hasMessage(program, formWords)) return undefined
  const before = [...(draft ? [sms.draft] : []), ...(program.example ? [sms.example] : [])]
  const hours = hoursInSentence(phase, words, false)
  const all = fill(words.hoursAWeek, { hours: hoursRangeText(weekMinutes(phase), words) })
  const whens = timesTexts(phase, program, words, formWords)
  const line = (times: string) => [hours, all].map((text) => fill(sms.line, { name, times, hours: text }))
  const lines = [
    ...whens.flatMap(line),
    // People ask when before they ask how much.
    ...whens.map((times) => fill(sms.times, { name, times })),
    ...line(visitsText(phase, program, words)),
    ...[hours, all].map((text) => fill(sms.hours, { name, hours: text })),
  ]
  return lines
    .map((line) => gsm7([...before, line].join(' ')))
    .find((line) => line !== undefined && gsm7Length(line) <= smsLength && isDiscreet(line, sms.never))
}

/** When the sessions are, from all that can be said to the least; none where none has a set time. */
function timesTexts(
  phase: Phase,
  program: Program,
  words: ProgramWords,
  formWords: FormWords,
): readonly string[] {
  const { sms } = formWords
  const isOwn = ({ takesPart }: TimedSession) => takesPart !== 'family'
  const isNeeded = (session: TimedSession) => isOwn(session) && mustCome(session)
  const isWeekly = (session: TimedSession) => isNeeded(session) && session.repeat === 'weekly'
  const [own, needed, weekly] = [isOwn, isNeeded, isWeekly].map((isMeant) =>
    dayTimes(phase, isMeant, words, formWords),
  )
  const chosen = (['clock', 'part'] as const).map((telling) =>
    chosenDayTimes(phase, isNeeded, words, formWords, telling),
  )
  const more = weekly && weekly !== needed ? [fill(sms.andMore, { times: weekly })] : []
  const all = [own, needed, ...chosen, ...more]
  const days = all.filter((text) => text !== undefined && text !== '')
  const ofDay = needed ? [...days, phaseTimes(phase, words)] : days
  const times = ofDay.map((text) => inOneZone(text ?? '', program, words))
  return hasAppointments(phase) ? times.map((text) => fill(sms.andAppointments, { times: text })) : times
}

/** The zone of the times, where there is one alone; several stand with each time. */
function inOneZone(times: string, { timeZone = [] }: Program, { clock }: ProgramWords): string {
  const [zone, ...more] = timeZone
  return zone === undefined || more.length > 0
    ? times
    : fill(clock.allInZone, { times, zone: clock.zones[zone] })
}
