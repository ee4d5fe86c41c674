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

/** Weeks since a Monday long ago: the same for all days of a week, and one more for the next. */
export function weekNumber(day: string): number {
  return Math.floor((Date.parse(day) / dayLength + fromMonday) / 7)
}
/** The first day that a computer counts, 1970-01-01, was a Thursday. */
const fromMonday = 3

/** The Monday of a day's week; weeks begin on Monday, as `days` in lists.ts. */
export function mondayOf(day: string): string {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7))
}
