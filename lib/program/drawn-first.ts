import type { Program } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'

/** What begins at or after this time leaves the day free for work. */
const evening = '17:00'

/**
 * The track that the first page draws, of all in their order: the publisher's main one; where none is named, the first
 * that meets in the evening, since a week of mornings tells people with a job that they cannot come.
 */
export function drawnFirst(programs: readonly Program[], main: string | undefined): Program | undefined {
  const [first] = programs
  return main === undefined ? (programs.find(isInTheEvening) ?? first) : first
}

function isInTheEvening({ phases: [phase] }: Program): boolean {
  const timed = phase?.sessions.filter(isTimed) ?? []
  return timed.length > 0 && timed.every(({ start }) => start >= evening)
}
