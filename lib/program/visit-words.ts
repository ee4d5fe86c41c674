import { amountRange } from '@/lib/program/amount-words'
import { counts } from '@/lib/program/counts-as-treatment'
import { timeSpan, visits } from '@/lib/program/hours'
import type { Phase, Program } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import { timeRange } from '@/lib/program/time-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

type Setting = Pick<Program, 'setting'>

/** The visits of a phase's week: "4 visits", "2 to 3 days", "3 visits plus appointments", "by appointment". */
export function visitsText(phase: Phase, { setting }: Setting, words: ProgramWords): string {
  const { amounts } = words
  const range = visits(phase)
  if (range.to === 0) return hasAppointments(phase) ? amounts.appointments : amounts.noVisits
  const visitsAlone = amountRange(range, setting === 'virtual' ? amounts.days : amounts.visits, words)
  return hasAppointments(phase) ? fill(amounts.andAppointments, { visits: visitsAlone }) : visitsAlone
}

/** True when treatment time of the phase is by appointment. */
export function hasAppointments({ sessions }: Pick<Phase, 'sessions'>): boolean {
  return sessions.some((session) => counts(session) && !isTimed(session))
}

/** When the sessions to come to are: "5:30 to 9 pm", "by appointment", "none". */
export function timesText({ phases }: Pick<Program, 'phases'>, words: ProgramWords): string {
  const span = timeSpan(phases)
  if (span) return timeRange(span.from, span.to, words)
  return phases.some(hasAppointments) ? words.session.byAppointment : words.amounts.none
}
