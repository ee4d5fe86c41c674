import { dayChoiceNotes } from '@/components/program-structure/day-choices'
import type { Phase } from '@/lib/program/schema'
import type { Session } from '@/lib/program/session-schema'
import { sessionName, sessionNotes, sessionTime } from '@/lib/program/session-words'
import type { ProgramWords } from '@/lib/program/words'

type SessionTextProps = { session: Session; phase: Phase; words: ProgramWords }

/** A session in words: the program's name for it, else its kind; its time; what sets it apart. */
export function SessionText({ session, phase, words }: SessionTextProps) {
  const above = dayChoiceNotes(session, phase, words)
  const notes = sessionNotes(session, words).filter((note) => !above.includes(note))
  return (
    <>
      <strong className="font-semibold">{sessionName(session, words)}</strong>{' '}
      {[sessionTime(session, words), ...notes].join(', ')}
    </>
  )
}
