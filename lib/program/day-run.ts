import { days } from '@/lib/program/lists'
import type { Day } from '@/lib/program/lists'

/** True of three days or more in a row, in their order, which are said by the first and the last. */
export function isRun(given: readonly Day[]): boolean {
  const [first, last] = [given[0], given.at(-1)]
  if (first === undefined || last === undefined || given.length < 3) return false
  return days.indexOf(last) - days.indexOf(first) === given.length - 1 && new Set(given).size === given.length
}
