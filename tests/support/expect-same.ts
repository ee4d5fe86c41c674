import { expect } from 'vitest'

/** Equal; the comparison that explains itself takes most of the time, so it comes only where the quick one fails. */
export function expectSame(found: unknown, wanted: unknown) {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found).toEqual(wanted)
}

/** The item at an index that must be there. */
export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index]
  if (item === undefined) throw new Error(`there is no item ${index} of ${items.length}`)
  return item
}
