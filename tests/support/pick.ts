import fc from 'fast-check'

/** Draws a value from an arbitrary, in the middle of building something. */
export type Pick = <T>(arbitrary: fc.Arbitrary<T>) => T

/**
 * An arbitrary of whatever is built by drawing one value after the other. It does not shrink: a draw that changes
 * changes all that come after it, and the search for a smaller program takes more memory than there is.
 */
export function built<T>(build: (pick: Pick) => T): fc.Arbitrary<T> {
  return fc.noShrink(fc.gen().map((g) => build((arbitrary) => g(() => arbitrary))))
}

/** One of some values. */
export function oneOf<T>(pick: Pick, values: readonly T[]): T {
  return pick(fc.constantFrom(...values))
}

/** True once in so many times. */
export function rarely(pick: Pick, times: number): boolean {
  return pick(fc.nat(times - 1)) === 0
}

/** A multiple of five; both ends are multiples of five, and may be the value. */
export function fives(pick: Pick, from: number, to: number): number {
  return from + 5 * pick(fc.nat(Math.max(0, Math.floor((to - from) / 5))))
}
