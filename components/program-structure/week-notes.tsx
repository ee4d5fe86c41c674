import type { NotedSession } from '@/components/program-structure/noted-sessions'
import type { AppointmentSession } from '@/lib/program/session-schema'
import { sessionName, sessionNotes, sessionTime } from '@/lib/program/session-words'
import type { ProgramWords } from '@/lib/program/words'

type WeekNotesProps = {
  notes: readonly NotedSession[]
  appointments: readonly AppointmentSession[]
  words: ProgramWords
}

/** What the drawing cannot show, under it. Hidden from assistive technology like the drawing: the table says it too. */
export function WeekNotes({ notes, appointments, words }: WeekNotesProps) {
  if (notes.length === 0 && appointments.length === 0) return null
  return (
    <ul aria-hidden="true" className="mt-2 text-small">
      {notes.map(({ session, number, notes: said }) => (
        <li key={number}>
          <strong className="font-semibold">{number}</strong> {sessionName(session, words)},{' '}
          {words.days[session.day].long} {[sessionTime(session, words), ...said].join(', ')}
        </li>
      ))}
      {appointments.map((session, index) => (
        <li key={index}>
          {[sessionName(session, words), sessionTime(session, words), ...sessionNotes(session, words)].join(
            ', ',
          )}
        </li>
      ))}
    </ul>
  )
}
