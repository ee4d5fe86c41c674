import type { FormWords } from '@/lib/program/forms/form-words'
import { minutesOf, sessionsByDay } from '@/lib/program/hours'
import { isTimed } from '@/lib/program/session-schema'
import type { Session, TimedSession } from '@/lib/program/session-schema'
import { rhythm } from '@/lib/program/session-words'
import { timeRange } from '@/lib/program/time-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** Sessions one after the other without a gap, as one stretch of time; `notes` say when it is not for all or always. */
type Stretch = { readonly from: number; readonly to: number; readonly notes: string }

/**
 * When the sessions are, days with the same times together: "Mon, Wed 6 to 9 pm; Tue 5:30 to 6:30 pm". What
 * happens in them is not said. Empty when none has a set time.
 */
export function dayTimes(sessions: readonly Session[], words: ProgramWords, { text }: FormWords): string {
  const days = sessionsByDay({ sessions: sessions.filter(isTimed) }).filter((one) => one.sessions.length > 0)
  const groups = new Map<string, string[]>()
  for (const { day, sessions: own } of days) {
    const times = stretches(own, words)
      .map((one) => stretchText(one, words, text))
      .join(', ')
    groups.set(times, [...(groups.get(times) ?? []), words.days[day].short])
  }
  return [...groups].map(([times, names]) => `${names.join(', ')} ${times}`).join('; ')
}

/** The days alone: "Mon, Tue, Wed". */
export function dayNames(sessions: readonly Session[], words: ProgramWords): string {
  const days = sessionsByDay({ sessions: sessions.filter(isTimed) }).filter((one) => one.sessions.length > 0)
  return days.map(({ day }) => words.days[day].short).join(', ')
}

function stretches(inOrder: readonly TimedSession[], words: ProgramWords): readonly Stretch[] {
  return inOrder.reduce<readonly Stretch[]>((before, session) => {
    const next = {
      from: minutesOf(session.start),
      to: minutesOf(session.end),
      notes: notesOf(session, words),
    }
    const last = before.at(-1)
    if (last?.to !== next.from || last.notes !== next.notes) return [...before, next]
    return [...before.slice(0, -1), { ...last, to: next.to }]
  }, [])
}

function stretchText({ from, to, notes }: Stretch, words: ProgramWords, text: FormWords['text']): string {
  const time = timeRange(from, to, words)
  return notes === '' ? time : fill(text.noted, { name: time, notes })
}

function notesOf(session: TimedSession, words: ProgramWords): string {
  return [...rhythm(session, words), ...(session.required ? [] : [words.session.optional])].join('; ')
}
