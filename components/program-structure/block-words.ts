import type { BlockWords } from '@/components/program-structure/block-text'
import { timedSessions } from '@/lib/program/cycle'
import { endMinutes, minutesOf } from '@/lib/program/hours'
import type { Phase } from '@/lib/program/schema'
import type { TimedSession } from '@/lib/program/session-schema'
import { midnight } from '@/components/program-structure/time-axis'
import { clockRange, timeOfDay } from '@/lib/program/time-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** What the block of a session says: the program's name for it, when it is, and where, if that differs in this week. */
export function blockWords(
  session: TimedSession,
  phase: Pick<Phase, 'sessions'>,
  words: ProgramWords,
): BlockWords {
  const [from, to] = [minutesOf(session.start), endMinutes(session)]
  const { drawn } = words
  return {
    name: session.name ?? words.kinds[session.kind].short,
    range: clockRange(from, to, words),
    more: [
      ...(session.lasts === undefined ? [] : [{ text: drawn.anyTime }]),
      ...(to > midnight ? [{ text: fill(drawn.goesOn, { time: timeOfDay(to - midnight, words) }) }] : []),
      ...(isInBothPlaces(phase) && session.where !== 'elsewhere'
        ? [{ text: drawn.places[session.where], sign: session.where }]
        : []),
    ],
  }
}

/** True of a week whose sessions are not all in one place. */
export function isInBothPlaces(phase: Pick<Phase, 'sessions'>): boolean {
  const places = timedSessions(phase).map(({ where }) => where)
  return new Set(places.filter((where) => where !== 'elsewhere')).size > 1
}
