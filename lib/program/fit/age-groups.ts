import { audiences } from '@/lib/program/lists'
import type { Audience } from '@/lib/program/lists'
import type { Program } from '@/lib/program/schema'

/** Adults are 18 and over. */
const adultAge = 18

/** Whom a program takes by age: adults, teens, or both, as one for people from 16 to 24 does. */
export function ageGroups({ who, ages }: Pick<Program, 'who' | 'ages'>): readonly Audience[] {
  if (ages === undefined) return [who]
  const takes = { teen: ages.from < adultAge, adult: (ages.to ?? adultAge) >= adultAge }
  return audiences.filter((audience) => takes[audience])
}
