/** Parts of the day that a person can mark, in the order they are shown. */
export const dayPartNames = ['morning', 'afternoon', 'evening'] as const

/** A part of the day, one of `dayPartNames`. */
export type DayPart = (typeof dayPartNames)[number]

/**
 * When each part begins and ends, in minutes since midnight: 05:00, 12:00, 17:00 and 23:00. Together they cover
 * every time that a session may have (05:00 to 23:00, lib/program/session-problems.ts). Evenings begin where
 * lib/program/hours.ts begins them.
 */
export const dayParts: Readonly<Record<DayPart, { readonly from: number; readonly to: number }>> = {
  morning: { from: 5 * 60, to: 12 * 60 },
  afternoon: { from: 12 * 60, to: 17 * 60 },
  evening: { from: 17 * 60, to: 23 * 60 },
}
