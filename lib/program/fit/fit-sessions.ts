import type { FitSession } from '@/lib/program/fit/clashes'
import { timedSessions } from '@/lib/program/cycle'
import { minutesOf } from '@/lib/program/hours'
import { days } from '@/lib/program/lists'
import type { Phase, Program } from '@/lib/program/schema'
import type { TimedSession } from '@/lib/program/session-schema'

/** A session of a phase, with its minutes. */
export type PlacedSession = FitSession & { readonly session: TimedSession }

/** Sessions at a set time in which the person takes part, Monday first, by start. A family's own session is left out. */
export function fitSessions(phase: Pick<Phase, 'sessions'>): readonly PlacedSession[] {
  return timedSessions(phase)
    .filter(({ takesPart }) => takesPart !== 'family')
    .map((session) => {
      const { day, required } = session
      return { day, required, from: minutesOf(session.start), to: minutesOf(session.end), session }
    })
    .toSorted((a, b) => days.indexOf(a.day) - days.indexOf(b.day) || a.from - b.from)
}

/** True when a person has to travel; where a program is both in person and by video, travel counts. */
export function hasTravel({ setting }: Pick<Program, 'setting'>): boolean {
  return setting !== 'virtual'
}
