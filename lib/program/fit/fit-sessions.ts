import type { FitSession } from '@/lib/program/fit/clashes'
import { optionsOf, partsOf } from '@/lib/program/choice-ways'
import { timedSessions } from '@/lib/program/cycle'
import { endMinutes, minutesOf } from '@/lib/program/hours'
import { days } from '@/lib/program/lists'
import type { Choice } from '@/lib/program/phase-schema'
import type { Phase } from '@/lib/program/schema'
import type { TimedSession } from '@/lib/program/session-schema'

/** A session of a phase, with its minutes. */
export type PlacedSession = FitSession & { readonly session: TimedSession }

/**
 * A choice of a phase: how many of its options a person has to take at least, of how many of the parts of each, and the
 * sessions of each part. All of an option are one part, unless a person chooses among them too.
 */
export type PlacedChoice = {
  readonly id: string
  readonly take: number
  readonly each: number
  readonly options: readonly (readonly (readonly PlacedSession[])[])[]
}

/** Kinds that only go with other sessions: a person who is busy then misses nothing else. */
const alongside: readonly string[] = ['break', 'meal', 'child-care']

/**
 * Sessions at a set time in which the person takes part, whatever they choose, Monday first, by start. A family's own
 * session is left out, and so is what takes place elsewhere, at a time that the person finds.
 */
export function fitSessions(phase: Pick<Phase, 'sessions' | 'choices'>): readonly PlacedSession[] {
  return placed(ownSessions(phase).filter((session) => !isChosen(session, phase.choices)))
}

/** The choices among such sessions. */
export function fitChoices(phase: Pick<Phase, 'sessions' | 'choices'>): readonly PlacedChoice[] {
  const own = ownSessions(phase).filter((session) => isChosen(session, phase.choices))
  return phase.choices.flatMap((choice) => {
    const options = optionsOf(choice, own)
    const take = Math.min(choice.take.from, options.length)
    if (options.length === 0) return []
    const { id, each } = choice
    const parts = options.map((option) => (each === undefined ? [option] : partsOf(option)).map(placed))
    return [{ id, take, each: each ?? 1, options: parts }]
  })
}

function ownSessions(phase: Pick<Phase, 'sessions'>): readonly TimedSession[] {
  return timedSessions(phase).filter(
    ({ takesPart, where, kind }) =>
      takesPart !== 'family' && where !== 'elsewhere' && !alongside.includes(kind),
  )
}

function isChosen({ choice, required }: TimedSession, choices: readonly Choice[]): boolean {
  return required && choices.some(({ id }) => id === choice)
}

function placed(sessions: readonly TimedSession[]): readonly PlacedSession[] {
  return sessions
    .map((session) => {
      const { day, required, lasts } = session
      const times = { from: minutesOf(session.start), to: endMinutes(session) }
      return { day, required, ...times, lasts, travels: session.where !== 'video', session }
    })
    .toSorted((a, b) => days.indexOf(a.day) - days.indexOf(b.day) || a.from - b.from)
}
