/** What stands in a time field: minutes since midnight, nothing, or a time that is not finished. */
export type EnteredTime = number | 'empty' | 'unfinished'

/** Two time fields of one day: a busy time in minutes since midnight, nothing, or why they cannot be used. */
export type EnteredHours = { readonly from: number; readonly to: number } | 'empty' | 'half' | 'backwards'

const midnight = 24 * 60

/** Longest way to a session that the page counts, in minutes one way. */
export const longestTravel = 180

/** Reads two time fields. An end at 00:00 is the midnight at the end of the day. */
export function enteredHours(from: EnteredTime, until: EnteredTime): EnteredHours {
  if (from === 'empty' && until === 'empty') return 'empty'
  if (typeof from === 'string' || typeof until === 'string') return 'half'
  const to = until === 0 ? midnight : until
  return from < to ? { from, to } : 'backwards'
}

/** Minutes of travel one way, 0 for an empty field; undefined for anything that is no number from 0 to `longestTravel`. */
export function enteredTravel(text: string): number | undefined {
  const minutes = Number(text)
  return minutes >= 0 && minutes <= longestTravel ? minutes : undefined
}
