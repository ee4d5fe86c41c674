import type { Addresses } from '@/lib/links/addresses'
import { hasEntries } from '@/lib/program/forms/calendar-entries'
import type { Program } from '@/lib/program/schema'

/** The calendar files of a phase, by address from the root of the site. */
export type PhaseCalendars = {
  /** Id of the phase. */
  readonly id: string
  /** Name of the phase. */
  readonly name: string
  /** Week 1; missing when no session at a set time falls into it. */
  readonly week?: string
  /** All weeks. */
  readonly whole: string
}

/** The calendar files of a program: what the export writes and what the page links. A phase all by appointment has none. */
export function phaseCalendars(
  { id: program, phases }: Pick<Program, 'id' | 'phases'>,
  at: Addresses,
): readonly PhaseCalendars[] {
  return phases.flatMap((phase) => {
    if (!hasEntries(phase, phase.weeks.to ?? phase.weeks.from)) return []
    const { id, name } = phase
    const week = hasEntries(phase, 1) ? { week: at.weekFile(program, id) } : {}
    return [{ id, name, ...week, whole: at.phaseFile(program, id) }]
  })
}
