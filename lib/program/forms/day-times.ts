import type { FormWords } from '@/lib/program/forms/form-words'
import { isFirm } from '@/lib/program/firm-choice'
import { endMinutes, minutesOf, sessionsByDay } from '@/lib/program/hours'
import { shortDaysInARow } from '@/lib/program/row-words'
import type { Phase } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import type { TimedSession } from '@/lib/program/session-schema'
import { rhythm } from '@/lib/program/session-words'
import { timeRange } from '@/lib/program/time-words'
import type { Day } from '@/lib/program/lists'
import { choiceText } from '@/lib/program/track-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** Sessions one after the other with short gaps at most, as one stretch of time; `notes` say when it is not for all or always. */
export type Stretch = {
  readonly from: number
  readonly to: number
  readonly notes: string
  readonly isOpen: boolean
}

/** Gaps of so many minutes at most are part of a stretch: nobody goes home in between. */
const shortGap = 30

/**
 * When the sessions are, days with the same times together: "Mon, Wed 6 to 9 pm; Tue 5:30 to 6:30 pm". What
 * happens in them is not said. Empty when none has a set time.
 */
export function dayTimes(
  phase: Phase,
  isMeant: (session: TimedSession) => boolean,
  words: ProgramWords,
  { text }: FormWords,
): string {
  const groups = new Map<string, Day[]>()
  const sessions = phase.sessions.filter(isTimed).filter(isMeant)
  for (const { day, sessions: own } of sessionsByDay({ sessions })) {
    if (own.length === 0) continue
    for (const stretch of stretchesOf(own, (session) => notesOf(session, phase, words))) {
      const times = stretchText(stretch, words, text)
      groups.set(times, [...(groups.get(times) ?? []), day])
    }
  }
  return [...groups].map(([times, own]) => `${shortDaysInARow(own, words)} ${times}`).join('; ')
}

/** Sessions of one day as stretches of time; two with other notes are two. */
export function stretchesOf(
  ofDay: readonly TimedSession[],
  notesOf: (session: TimedSession) => string,
): readonly Stretch[] {
  const inOrder = ofDay.toSorted((a, b) => minutesOf(a.start) - minutesOf(b.start))
  return inOrder.reduce<readonly Stretch[]>((before, session) => {
    const next = {
      from: minutesOf(session.start),
      to: endMinutes(session),
      notes: notesOf(session),
      isOpen: session.lasts !== undefined,
    }
    const last = before.find(
      (one) => one.notes === next.notes && !one.isOpen && next.from - one.to <= shortGap,
    )
    if (last === undefined || next.isOpen) return [...before, next]
    return before.map((one) => (one === last ? { ...last, to: Math.max(last.to, next.to) } : one))
  }, [])
}

function stretchText(
  { from, to, notes, isOpen }: Stretch,
  words: ProgramWords,
  text: FormWords['text'],
): string {
  const range = timeRange(from, to, words)
  const time = isOpen ? fill(words.times.anyTime, { times: range }) : range
  return notes === '' ? time : fill(text.noted, { name: time, notes })
}

function notesOf(session: TimedSession, phase: Phase, words: ProgramWords): string {
  const chosen = isFirm(session, phase) ? [] : choiceText(session, phase, words, 'short')
  return [sessionNotesOf(session, words), ...chosen].filter(Boolean).join('; ')
}

/** What sets a session apart, whatever one can choose: not every week, by video, optional. */
export function sessionNotesOf(session: TimedSession, words: ProgramWords): string {
  const { video } = words.session
  return [
    ...rhythm(session, words),
    ...(words.track?.notes.get(session)?.includes(video) ? [video] : []),
    ...(session.required ? [] : [words.session.optional]),
  ].join('; ')
}
