import type { Program } from '@/lib/program/schema'

/** The tracks in the order in which pages show them: the main one first, which is the first file when none is named. */
export function mainFirst(programs: readonly Program[], main: string | undefined): readonly Program[] {
  return programs.toSorted((a, b) => Number(b.id === main) - Number(a.id === main))
}
