import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eachProgram } from '@/tests/support/each-program'
import { seed } from '@/tests/support/seed'

test('a failure names the seed, what was drawn and the program', () => {
  const fails = () => {
    eachProgram(
      fc.constant('beside'),
      ({ phases }) => {
        expect(phases).toEqual([])
      },
      1,
    )
  }
  expect(fails).toThrow(`FC_SEED=${seed}, program 0 with "beside": {"id":`)
})

test('the same is drawn each time', () => {
  const drawn = () => {
    const all: unknown[] = []
    eachProgram(fc.nat(), (program, number) => all.push([program.name, number]), 5)
    return all
  }
  expect(drawn()).toEqual(drawn())
  expect(fc.sample(fc.nat(), 5)).toEqual(fc.sample(fc.nat(), { numRuns: 5, seed }))
})
