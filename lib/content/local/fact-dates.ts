/** When a fact was checked, and up to which day it may be believed; one year when that is left out. ISO days. */
export type FactDates = { readonly checked: string; readonly until?: string | undefined }

/** The last day on which a fact may be believed. */
export function lastDay({ checked, until }: FactDates): string {
  if (until !== undefined) return until
  const [year = '', ...rest] = checked.split('-')
  return [String(Number(year) + 1), ...rest].join('-')
}

/** True from the day after its last day on. `today` is YYYY-MM-DD. */
export function isStale(fact: FactDates, today: string): boolean {
  return today > lastDay(fact)
}
