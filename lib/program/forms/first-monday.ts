import { addDays, mondayOf } from '@/lib/dates/day-arithmetic'
import type { DayRange } from '@/lib/dates/day-arithmetic'

/** The first Monday after today whose week, Monday to Sunday, has no closure. */
export function firstMonday(today: string, closures: readonly DayRange[] = []): string {
  let monday = addDays(mondayOf(today), 7)
  while (hasClosure(monday, closures)) monday = addDays(monday, 7)
  return monday
}

function hasClosure(monday: string, closures: readonly DayRange[]): boolean {
  const sunday = addDays(monday, 6)
  return closures.some(({ from, to }) => from <= sunday && to >= monday)
}
