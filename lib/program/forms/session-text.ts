import type { FormWords } from '@/lib/program/forms/form-words'
import type { Session } from '@/lib/program/session-schema'
import { sessionName, sessionNotes, sessionTime } from '@/lib/program/session-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** What a session is called, and what sets it apart: "Family session (every other week, from week 2)". */
export function namedSession(session: Session, words: ProgramWords, { text }: FormWords): string {
  const name = sessionName(session, words)
  const notes = notesOf(session, words)
  return notes.length === 0 ? name : fill(text.noted, { name, notes: notes.join('; ') })
}

/** A session by appointment in one line: "One-to-one: 50 to 60 minutes each week". */
export function appointmentLine(session: Session, words: ProgramWords, formWords: FormWords): string {
  const { text } = formWords
  return fill(text.appointment, {
    name: namedSession(session, words, formWords),
    minutes: sessionTime(session, words),
  })
}

function notesOf(session: Session, words: ProgramWords): readonly string[] {
  // The heading of the list says it once.
  return sessionNotes(session, words).filter((note) => note !== words.session.byAppointment)
}
