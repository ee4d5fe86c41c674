import { minutesOf } from '@/lib/program/hours'
import type { Session } from '@/lib/program/schema'
import { timeRange } from '@/lib/program/time-words'
import type { ProgramWords } from '@/lib/program/words'

type SessionTextProps = { session: Session; words: ProgramWords }

/** A session in words: the program's name for it, else its kind, and its time. */
export function SessionText({ session, words }: SessionTextProps) {
  return (
    <>
      <strong className="block font-semibold">{session.name ?? words.kinds[session.kind].long}</strong>{' '}
      {timeRange(minutesOf(session.start), minutesOf(session.end), words)}
    </>
  )
}
