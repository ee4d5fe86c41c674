import { programDays } from '@/lib/program/hours'
import type { Program } from '@/lib/program/schema'
import type { Part } from '@/lib/program/share/share'

/**
 * The parts of a track in which people come or join on set days; a day counts once, in person or by video. What is by
 * appointment alone has no days that could be counted.
 */
export function partsOf({ phases }: Program): readonly Part[] {
  return phases
    .map((phase) => ({ visits: programDays(phase), weeks: phase.weeks }))
    .filter(({ visits }) => visits.to > 0)
}
