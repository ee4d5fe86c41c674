import type { Session } from '@/lib/program/session-schema'
import { isTimed } from '@/lib/program/session-schema'
import { sessionName, sessionNotes, sessionTime } from '@/lib/program/session-words'
import type { ProgramWords } from '@/lib/program/words'

type SetTimeProps = {
  session: Session
  words: ProgramWords
  /** The time on a line of its own, for a narrow column. */
  isStacked?: boolean
}

/** A session in a table of times: the time first, since that is what people compare. */
export function SetTime({ session, words, isStacked = false }: SetTimeProps) {
  const notes = sessionNotes(session, words)
  const name = sessionName(session, words)
  if (!isTimed(session)) return <p>{[name, sessionTime(session, words), ...notes].join(', ')}</p>
  return (
    <p>
      <strong className={isStacked ? 'block font-semibold' : 'font-semibold'}>
        {sessionTime(session, words)}
      </strong>{' '}
      {[name, ...notes].join(', ')}
    </p>
  )
}
