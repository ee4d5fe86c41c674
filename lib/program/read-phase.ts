import type { Choice, Phase, WrittenPhase } from '@/lib/program/phase-schema'
import type { SessionPlace } from '@/lib/program/lists'
import { isTimed } from '@/lib/program/session-schema'
import type { Session } from '@/lib/program/session-schema'
import { fewestWeeks } from '@/lib/program/weeks-by-days'

/** A phase with all that its file leaves out; `usualPlace` is where its program takes place. */
export function readPhase(written: WrittenPhase, usualPlace: SessionPlace): Phase {
  const sessions = written.sessions
    .flat()
    .map((session): Session => ({ ...session, where: session.where ?? usualPlace }))
  const phase = { ...written, sessions, choices: choicesOf(written.choices ?? [], sessions) }
  return { ...phase, weeks: written.weeks ?? { from: fewestWeeks(phase) } }
}

/** The choices that are written, and those that sessions name alone: one of them is taken, at the start. */
function choicesOf(written: NonNullable<WrittenPhase['choices']>, sessions: readonly Session[]): Choice[] {
  const timed = sessions.filter(isTimed)
  const named = [...new Set(timed.flatMap(({ choice }) => choice ?? []))]
  const only = named.filter((id) => !written.some((one) => one.id === id)).map((id) => ({ id }))
  return [...written, ...only].map(({ id, ...more }) => ({
    id,
    take: { from: 1, to: 1 },
    of: timed.some(({ choice, option }) => choice === id && option !== undefined) ? 'options' : 'sessions',
    chosen: 'at the start',
    ...more,
  }))
}
