/** Parts of the day that a person can mark, in the order they are shown. */
export const dayPartNames = ['morning', 'afternoon', 'evening'] as const

/** A part of the day, one of `dayPartNames`. */
export type DayPart = (typeof dayPartNames)[number]

/** When each part begins and ends, in minutes since midnight. Evenings begin where lib/program/hours.ts begins them. */
export const dayParts: Readonly<Record<DayPart, { readonly from: number; readonly to: number }>> = {
  morning: { from: 0, to: 12 * 60 },
  afternoon: { from: 12 * 60, to: 17 * 60 },
  evening: { from: 17 * 60, to: 24 * 60 },
}
