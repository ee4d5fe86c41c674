import { amountRange } from '@/lib/program/amount-words'
import { isTreatment } from '@/lib/program/lists'
import { minutesOf } from '@/lib/program/hours'
import { isTimed, usualPart } from '@/lib/program/session-schema'
import type { AppointmentSession, Session, TimedSession } from '@/lib/program/session-schema'
import { timeRange } from '@/lib/program/time-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** What a session is called: the program's own name for it, else its kind. */
export function sessionName({ name, kind }: Session, words: ProgramWords): string {
  return name ?? words.kinds[kind].long
}

/** When it takes place, without the day: "6 to 8 pm", "50 to 60 minutes each week". */
export function sessionTime(session: Session, words: ProgramWords): string {
  return isTimed(session)
    ? timeRange(minutesOf(session.start), minutesOf(session.end), words)
    : appointmentText(session, words)
}

/** What sets it apart, in the order a person asks: "every other week", "your family, without you", "optional", "not counted". */
export function sessionNotes(session: Session, words: ProgramWords): readonly string[] {
  const { participants, session: said } = words
  return [
    ...(isTimed(session) ? rhythm(session, words) : [said.byAppointment]),
    ...(session.takesPart === usualPart(session.kind) ? [] : [participants[session.takesPart]]),
    ...(session.required ? [] : [said.optional]),
    ...(isTreatment(session.kind) ? [] : [said.notCounted]),
  ]
}

function appointmentText({ appointment: { minutes, per } }: AppointmentSession, words: ProgramWords): string {
  const text = amountRange(minutes ?? { from: 0, to: 0 }, words.amounts.minutes, words)
  return fill(per === 'week' ? words.session.eachWeek : words.session.eachMonth, { minutes: text })
}

/** How often, where it is not every week, and from which week where it is not the first. */
export function rhythm(
  { repeat, week }: TimedSession,
  { repeats, session }: ProgramWords,
): readonly string[] {
  if (repeat === 'weekly') return []
  return week === 1 ? [repeats[repeat]] : [repeats[repeat], fill(session.fromWeek, { week })]
}
