/** A stretch of days, ISO 8601, first and last included; a program's closures have this form. */
export type DayRange = { readonly from: string; readonly to: string }

const dayLength = 86_400_000

/** The day so many days later (earlier when negative). Counted in UTC, where no day is shorter than another. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayLength).toISOString().slice(0, 10)
}

/** Whole days from one day to another; negative when the other lies before it. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength
}

/** The Monday of a day's week; weeks begin on Monday, as `days` in lists.ts. */
export function mondayOf(day: string): string {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7))
}
