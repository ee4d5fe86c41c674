import { mondayOf } from '@/lib/dates/day-arithmetic'
import { firstMonday } from '@/lib/program/forms/first-monday'
import type { Program } from '@/lib/program/schema'

/**
 * The Monday with which a calendar file begins: that of the next group's first day, or, where people start in any
 * week, the first after today (ISO 8601) whose week has no closure.
 */
export function firstWeek({ start, closures }: Pick<Program, 'start' | 'closures'>, today: string): string {
  const next = start === 'rolling' ? undefined : [...start].sort().find((day) => day >= today)
  return next === undefined ? firstMonday(today, closures) : mondayOf(next)
}
