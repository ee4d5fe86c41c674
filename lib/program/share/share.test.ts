import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareOf, sharesOf } from '@/lib/program/share/share'
import type { Plan } from '@/lib/program/share/share'

const dollars = (amount: number) => amount * 100
const copay = (amount: number) => ({ copay: dollars(amount) })

/** Worked out by hand, in dollars: what so many visits cost. */
const byHand: readonly (readonly [string, Plan, number, number])[] = [
  ['a copay alone: 9 × 40', { pays: copay(40), deductible: 0 }, 9, 360],
  ['a percent alone: 20 of 100 of 250 is 50, 12 times', plan({ percent: 20 }, 250, 0), 12, 600],
  ['the deductible is not reached: 3 × 200', plan({ percent: 20 }, 200, 1000), 3, 600],
  [
    'the deductible ends inside the third visit: 500, then a fifth of the 100 that are left of it, then a fifth of 200',
    plan({ percent: 20 }, 200, 500),
    4,
    500 + 20 + 40,
  ],
  ['the deductible ends with a visit: 2 × 200, then 3 copays', plan(copay(30), 200, 400), 5, 490],
  [
    'the rest of a price is less than the copay: 390, then the 10 that are left, then 30',
    plan(copay(30), 200, 390),
    3,
    200 + 200 + 30,
  ],
  [
    'the limit holds: 20 copays of 50 would be 1,000',
    { pays: copay(50), deductible: 0, limit: dollars(600) },
    20,
    600,
  ],
  [
    'the limit holds inside the deductible',
    { ...plan({ percent: 10 }, 300, 2000), limit: dollars(750) },
    10,
    750,
  ],
  ['the limit is reached already', { ...plan({ percent: 30 }, 300, 0), limit: 0 }, 10, 0],
  ['a copay over the price is the price: 4 × 25', plan(copay(40), 25, 0), 4, 100],
]

function plan(pays: Plan['pays'], price: number, deductible: number): Plan {
  return { pays, price: dollars(price), deductible: dollars(deductible) }
}

test.each(byHand)('%s', (_, given, visits, right) => {
  expect(shareOf(given, visits)).toBe(dollars(right))
})

/** The same, a visit at a time, as a cashier would take it. */
function visitByVisit({ pays, price, deductible, limit = Infinity }: Plan, visits: number): number {
  let [paid, open] = [0, deductible]
  for (let visit = 0; visit < visits; visit += 1) {
    let due = 0
    let rest = price ?? Infinity
    while (open > 0 && rest > 0) {
      const step = Math.min(open, rest)
      due += step
      open -= step
      rest -= step
    }
    if (rest > 0)
      due += 'copay' in pays ? Math.min(pays.copay, rest) : Math.round((rest * pays.percent) / 100)
    paid = Math.min(limit, paid + due)
  }
  return paid
}

const cents = (most: number) => fc.integer({ min: 0, max: most })
const pays = fc.oneof(
  fc.record({ copay: cents(30_000) }),
  fc.record({ percent: fc.integer({ min: 0, max: 100 }) }),
)
const limit = fc.option(cents(1_200_000), { nil: undefined })
const anyPlan: fc.Arbitrary<Plan> = fc.oneof(
  fc.record({ pays, price: cents(120_000), deductible: cents(800_000), limit }),
  fc.record({ pays: fc.record({ copay: cents(30_000) }), deductible: fc.constant(0), limit }),
)

test('2,000 random plans cost what a count visit by visit finds, and one more visit never costs less', () => {
  fc.assert(
    fc.property(anyPlan, fc.integer({ min: 0, max: 150 }), (given, visits) => {
      const share = shareOf(given, visits)
      expect(share).toBe(visitByVisit(given, visits))
      expect(shareOf(given, visits + 1)).toBeGreaterThanOrEqual(share)
      expect(share).toBeLessThanOrEqual(given.limit ?? Infinity)
    }),
    { numRuns: 2000 },
  )
})

const parts = [
  { visits: { from: 3, to: 4 }, weeks: { from: 4, to: 6 } },
  { visits: { from: 1, to: 1 }, weeks: { from: 8, to: 12 } },
]

test('a program in two parts: 20 to 36 visits, and from 1 to 4 in a week', () => {
  expect(sharesOf({ pays: copay(40), deductible: 0 }, parts)).toEqual({
    visits: { from: 20, to: 36 },
    firstWeek: { from: dollars(120), to: dollars(160) },
    laterWeek: { from: dollars(40), to: dollars(160) },
    inAll: { from: dollars(800), to: dollars(1440) },
  })
})

test('in the first week the deductible is paid, later it is not', () => {
  const shares = sharesOf(plan({ percent: 20 }, 200, 500), parts)
  expect(shares.firstWeek).toEqual({ from: dollars(520), to: dollars(560) })
  expect(shares.laterWeek).toEqual({ from: dollars(40), to: dollars(160) })
})

test('after the deductible no week costs more than what is left of the limit', () => {
  const { laterWeek } = sharesOf({ ...plan({ percent: 20 }, 200, 500), limit: dollars(550) }, parts)
  expect(laterWeek).toEqual({ from: dollars(40), to: dollars(50) })
})

test('without a set end there is no highest, unless a limit holds or visits are free after the deductible', () => {
  const open = [{ visits: { from: 2, to: 3 }, weeks: { from: 10 } }]
  expect(sharesOf({ pays: copay(10), deductible: 0 }, open).inAll).toEqual({
    from: dollars(200),
    to: undefined,
  })
  expect(sharesOf({ pays: copay(10), deductible: 0, limit: dollars(900) }, open).inAll.to).toBe(dollars(900))
  expect(sharesOf(plan(copay(0), 100, 300), open).inAll.to).toBe(dollars(300))
})

test('what cannot be counted is an error', () => {
  expect(() => shareOf({ pays: copay(10), deductible: 1 }, 1)).toThrow(RangeError)
  expect(() => shareOf({ pays: { percent: 20 }, deductible: 0 }, 1)).toThrow(RangeError)
  expect(() => sharesOf({ pays: copay(10), deductible: 0 }, [])).toThrow(RangeError)
})
