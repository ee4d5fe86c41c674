import type { Phase, Program } from '@/lib/program/schema'

/** The phase with this id, or the first; an unknown id is a slip in the page that asks for it. */
export function findPhase(program: Program, id?: string): Phase {
  const phase = id === undefined ? program.phases[0] : program.phases.find((each) => each.id === id)
  if (phase) return phase
  const ids = program.phases.map((each) => `"${each.id}"`).join(', ')
  throw new Error(`program "${program.id}" has no phase "${id ?? ''}"; its phases are ${ids || 'none'}`)
}
