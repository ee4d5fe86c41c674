import { amountRange, hoursRangeText } from '@/lib/program/amount-words'
import { mustCome } from '@/lib/program/counts-as-treatment'
import { dayNames, dayTimes } from '@/lib/program/forms/day-times'
import type { FormWords } from '@/lib/program/forms/form-words'
import { gsm7, gsm7Length } from '@/lib/program/forms/gsm7'
import { timeSpan, visits, weekMinutes } from '@/lib/program/hours'
import type { Phase, Program } from '@/lib/program/schema'
import { timeOfDay } from '@/lib/program/time-words'
import { hasAppointments } from '@/lib/program/visit-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** Characters of one text message in the alphabet of gsm7.ts. Source: 3GPP TS 23.038. */
const smsLength = 160

/** What the line says beside the facts. */
export type SmsFrame = {
  /** True while no clinician has signed. */
  readonly draft: boolean
}

/**
 * The first phase in one text message: name, days with times, hours a week. Where that is too long it says less,
 * never a part of a word or number: without what may be left out; then days and span with, for a long name, the
 * neutral one; then the hours alone.
 */
export function smsLine(
  program: Program,
  words: ProgramWords,
  formWords: FormWords,
  { draft }: SmsFrame,
): string {
  const [phase] = program.phases
  if (!phase) throw new Error(`program "${program.id}" has no phase`)
  const { sms } = formWords
  const before = [...(draft ? [sms.draft] : []), ...(program.example ? [sms.example] : [])]
  const hours = fill(words.hoursAWeek, { hours: hoursRangeText(weekMinutes(phase), words) })
  const named = (name: string, times?: string) => {
    const line =
      times === undefined ? fill(sms.hours, { name, hours }) : fill(sms.line, { name, times, hours })
    return gsm7([...before, line].join(' '))
  }
  const { name } = program
  const span = spanText(phase, program, words, sms)
  const lines = [
    named(name, timesText(phase, words, formWords)),
    named(name, timesText({ ...phase, sessions: phase.sessions.filter(mustCome) }, words, formWords)),
    named(name, span),
    named(sms.neutral, span),
    named(name),
    named(sms.neutral),
  ]
  const fitting = lines.find((line) => line !== undefined && gsm7Length(line) <= smsLength)
  if (fitting === undefined)
    throw new Error(
      'content: the words of the SMS line leave no room for its facts; shorten them in words/forms.yaml',
    )
  return fitting
}

function timesText(phase: Phase, words: ProgramWords, formWords: FormWords): string {
  const own = phase.sessions.filter(({ takesPart }) => takesPart !== 'family')
  return withAppointments(dayTimes(own, words, formWords), phase, words)
}

function spanText(phase: Phase, { setting }: Program, words: ProgramWords, sms: FormWords['sms']): string {
  const span = timeSpan([phase])
  if (span === undefined) return noTimes(phase, words)
  const { days, visits: counted } = words.amounts
  const text = fill(sms.span, {
    visits: amountRange(visits(phase), setting === 'virtual' ? days : counted, words),
    days: dayNames(phase.sessions.filter(mustCome), words),
    from: timeOfDay(span.from, words),
    to: timeOfDay(span.to, words),
  })
  return withAppointments(text, phase, words)
}

/** Treatment time by appointment is in the hours, so the line does not pass over it. */
function withAppointments(times: string, phase: Phase, words: ProgramWords): string {
  if (times === '') return noTimes(phase, words)
  return hasAppointments(phase) ? fill(words.amounts.andAppointments, { visits: times }) : times
}

function noTimes(phase: Phase, { amounts, session }: ProgramWords): string {
  return hasAppointments(phase) ? session.byAppointment : amounts.noVisits
}
