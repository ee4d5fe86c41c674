import fc from 'fast-check'
import { anyProgram } from '@/tests/support/arbitrary-program'
import { seed } from '@/tests/support/seed'
import type { Program } from '@/lib/program/schema'

/** How many the forms of a program are held against. */
const count = 2000

/** Made once for all tests of a worker: making them takes about as long as a test of them. */
let made: readonly Program[] | undefined

/** Holds what `check` says against each of the random programs, with something else drawn beside each. */
export function eachProgram<T>(
  beside: fc.Arbitrary<T>,
  check: (program: Program, drawn: T) => void,
  few = count,
): void {
  made ??= fc.sample(anyProgram, count)
  const drawn = fc.sample(beside, few)
  drawn.forEach((one, index) => {
    const program = made?.[index]
    if (program === undefined) throw new Error(`there are ${count} programs, not ${few}`)
    try {
      check(program, one)
    } catch (error) {
      const found = `FC_SEED=${seed}, program ${index} with ${JSON.stringify(one)}: ${JSON.stringify(program)}`
      throw new Error(`${String(error)}\n${found}`, { cause: error })
    }
  })
}
