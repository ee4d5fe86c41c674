import type { Session } from '@/lib/program/session-schema'
import { sessionName, sessionNotes, sessionTime } from '@/lib/program/session-words'
import type { ProgramWords } from '@/lib/program/words'

type SessionTextProps = { session: Session; words: ProgramWords }

/** A session in words: the program's name for it, else its kind; its time; what sets it apart. */
export function SessionText({ session, words }: SessionTextProps) {
  return (
    <>
      <strong className="block font-semibold">{sessionName(session, words)}</strong>{' '}
      {[sessionTime(session, words), ...sessionNotes(session, words)].join(', ')}
    </>
  )
}
