import { daysInARow } from '@/lib/program/row-words'
import { timedSessions } from '@/lib/program/cycle'
import type { Day } from '@/lib/program/lists'
import type { Phase } from '@/lib/program/schema'
import { capital } from '@/lib/program/sentence-case'
import { isTimed } from '@/lib/program/session-schema'
import type { Session, TimedSession } from '@/lib/program/session-schema'
import { choiceText } from '@/lib/program/track-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** A choice among whole days, in words, and its days. */
export type DayChoice = { readonly text: string; readonly days: readonly Day[] }

/** The choices among whole days, which are told once for all sessions of these days: "3 to 5 of these 5 days: Monday to Friday". */
export function dayChoices(phase: Phase, words: ProgramWords): readonly DayChoice[] {
  return phase.choices.flatMap(({ id, of }) => {
    const sessions = of === 'days' ? timedSessions(phase).filter(({ choice }) => choice === id) : []
    const days = [...new Set(sessions.map(({ day }) => day))]
    const lead = choiceLead(sessions, phase, words)
    return days.length === 0
      ? []
      : [{ days, text: fill(words.drawn.list, { lead, names: daysInARow(days, words) }) }]
  })
}

/** "One of these", "3 to 5 of these 5 days, you choose which", of the first of the sessions. */
export function choiceLead(sessions: readonly TimedSession[], phase: Phase, words: ProgramWords): string {
  const [session] = sessions
  const [text = words.choices.one] = session ? choiceText(session, phase, words, 'short') : []
  return capital(text, words)
}

/** What the words of a session say of a choice among whole days. */
export function dayChoiceNotes(session: Session, phase: Phase, words: ProgramWords): readonly string[] {
  const isAmongDays =
    isTimed(session) && phase.choices.some(({ id, of }) => of === 'days' && id === session.choice)
  return isAmongDays ? choiceText(session, phase, words, 'long') : []
}
