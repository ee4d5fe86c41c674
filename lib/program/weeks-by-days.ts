import { everyWeek } from '@/lib/program/choice-ways'
import { mustCome } from '@/lib/program/counts-as-treatment'
import type { Weeks } from '@/lib/program/cycle'
import type { Phase } from '@/lib/program/phase-schema'

/** Fewest weeks in which a person can have been there on as many days as end the phase; 1 where nothing is to come to. */
export function fewestWeeks(phase: Weeks & Pick<Phase, 'endsAfter'>): number {
  const most = Math.max(
    0,
    ...everyWeek(phase).map((week) => new Set(week.filter(mustCome).map(({ day }) => day)).size),
  )
  return most === 0 || phase.endsAfter === undefined ? 1 : Math.ceil(phase.endsAfter / most)
}
