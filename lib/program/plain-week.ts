import { isRare } from '@/lib/program/appointment-minutes'
import type { Weeks } from '@/lib/program/cycle'
import { isTimed } from '@/lib/program/session-schema'
import type { Session } from '@/lib/program/session-schema'

/** A phase without what is missing from most weeks, so that a rare week does not read like every week. */
export function plainWeeks<W extends Weeks>(phase: W): W {
  const sessions = phase.sessions.filter((session) => !isSeldom(session))
  // The same object where nothing is missing: its weeks are known already.
  return sessions.length === phase.sessions.length ? phase : { ...phase, sessions }
}

function isSeldom(session: Session): boolean {
  return isTimed(session)
    ? session.repeat === 'monthly' || session.repeat === 'every fourth week'
    : isRare(session)
}
